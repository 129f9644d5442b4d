package io.github.clouddisclosure.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.testing.SharedFiles;
import io.github.clouddisclosure.value.YesNo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The proposals for a real published disclosure. */
class PublishedProposalsTest {
    @Test
    void itsClearSentencesAreProposedAndNoOther() throws IOException {
        Optional<Path> file = SharedFiles.find("published/i-reporter-cloud.txt");
        assumeTrue(file.isPresent(), "the published disclosure is not part of the repository");
        Disclosure published = TableReader.read(BarSeparatedText.grid(Files.readString(file.get())))
                .disclosure();
        List<String> proposed = Proposals.of(published).stream()
                .map(proposal -> proposal.row().id()
                        + ' '
                        + ((YesNo<?>) proposal.answer().value().orElseThrow())
                                .choice()
                                .code()
                        + ' '
                        + proposal.phrase())
                .toList();
        assertEquals(
                List.of(
                        "22.1 yes 情報セキュリティ管理責任者 三上 上",
                        "23.1 yes プライバシーポリシー https://www.cimtops.co.jp/privacypolicy/",
                        "27.1 yes 委託先(IaaS)としてMicrosoft Azure基盤の利用を開示しています",
                        "28.1 yes 就業規則、雇用契約、またISMS実施要領に規定しています",
                        "36.2 yes 改変年月日:2020年2月18日",
                        "44.3 yes 削除操作を実施したことについて証明書を発行が可能です",
                        "50.1 yes ISO/IEC27001の認証取得をしています",
                        "55.2 no DR(ディザスターリカバリー)対策はありません",
                        "67.1 yes データベースは暗号化済みストレージ内に配置され全体として暗号化されています",
                        "79.1 no 推奨帯域はありません",
                        "81.1 yes データセンターは専用建物です",
                        "83.2 yes 免震、耐震の併用",
                        "95.2 yes 公開している代理店一覧を参照してください"),
                proposed);
    }
}
