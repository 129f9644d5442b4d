package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.internal.cell.FoldedAnswer;
import io.github.clouddisclosure.internal.cell.HalfWidth;
import io.github.clouddisclosure.internal.cell.StateWords;
import io.github.clouddisclosure.internal.kind.ValueKinds;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which answers must be the same after being written to a cell and read back. */
public final class CellAnswers {
    private static final Pattern PUNCTUATION = Pattern.compile("[、。「」（）]");
    private static final Pattern HIRAGANA_BEHIND_HOST = Pattern.compile("://.*/.*\\p{IsHiragana}");
    private static final Pattern POSTAL_CODE = Pattern.compile("^[0-9]{3}-?[0-9]{4}(?![0-9-])");
    private static final Pattern CONTACT_LABELS = Pattern.compile("(電話|電話番号|TEL|FAX|Web|URL|メール|E-mail) *:");
    private static final Pattern PERSON_LABELS = Pattern.compile("(責任者名|責任者|氏名|役職|役職名) *:");
    private static final Pattern AGENCY_LABELS = Pattern.compile("(代理店名|名称|所在地|住所|連絡先) *:");

    /** After 有り, an unfilled form: nobody chose. */
    private static final Pattern OPPOSITE =
            Pattern.compile("[ 、。,.:;(【〔「『※\\[]*(無し|無|なし|不可能|不可|否|いいえ)(です)?([^\\p{L}\\p{N}].*|$)");

    private CellAnswers() {}

    /**
     * Whether an answer is read back from a cell: it has a type, none of its parts is blank, a cell can hold every
     * character, and it is none of the few that cannot be distinguished from words.
     *
     * @param answer the answer
     * @return whether it is
     */
    public static boolean comeBack(Answer<?> answer) {
        return answer instanceof TypedAnswer
                && answer.note().filter(CellAnswers::isUnfit).isEmpty()
                && answer.value()
                        .filter(value -> parts(value).anyMatch(CellAnswers::isUnfit) || cannotBeToldApart(value))
                        .isEmpty();
    }

    /** {@return an answer after being written to a cell and read back} */
    public static Answer<?> folded(Answer<?> answer) {
        return FoldedAnswer.of(answer);
    }

    /** {@return a text after being written to a cell and read back} */
    public static String folded(String text) {
        return WhiteSpace.fold(text);
    }

    /**
     * The exceptions, as docs/official-table.md lists them. Each is read back as the same words: a text that says a
     * state cannot be distinguished from the state of the row, and the others break the form by which such a value is
     * recognised.
     */
    private static boolean cannotBeToldApart(Object value) {
        AnswerKind kind = ValueKinds.of(value);
        return kind != null
                && switch (kind) {
                    case TEXT -> saysState((String) value);
                    case URL -> saysState(((Url) value).address()) || isNoAddress(((Url) value).address());
                    case CORPORATE_NUMBER -> isNoNumber((CorporateNumber) value);
                    case POSTAL_ADDRESS -> isOdd((PostalAddress) value);
                    case CONTACT -> isOdd((ContactPoint) value);
                    case YES_NO, CAN_DISCLOSE -> cannotBeToldApart((YesNo<?>) value);
                    case NAMES ->
                        ((NameList) value)
                                .names().stream()
                                        .anyMatch(name -> !inPairs(name, '「', '」') && !inPairs(name, '『', '』'));
                    case PERSON -> parts(value).anyMatch(part -> breaksList(part, PERSON_LABELS, "、,/;。"));
                    case AGENCY -> parts(value).anyMatch(part -> breaksList(part, AGENCY_LABELS, "、,/;。"));
                    case DATE,
                            COUNT,
                            MONEY,
                            PROFIT,
                            PERCENTAGE,
                            RATIO,
                            LEAD_TIME,
                            DURATION,
                            DATES,
                            DATA_RATE,
                            FIRE_SUPPRESSION -> false;
                };
    }

    private static boolean cannotBeToldApart(YesNo<?> yesNo) {
        return yesNo.detail().filter(CellAnswers::cannotBeToldApart).isPresent()
                || yesNo.isYes()
                        && parts(yesNo)
                                .map(part -> HalfWidth.of(WhiteSpace.fold(part)))
                                .anyMatch(part -> OPPOSITE.matcher(part).matches());
    }

    private static boolean isNoNumber(CorporateNumber number) {
        String plain = HalfWidth.of(WhiteSpace.fold(number.digits()));
        return plain.chars().anyMatch(c -> c > '~') || plain.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isOdd(PostalAddress address) {
        boolean odd = address.postalCode()
                .map(code -> !isOf("0123456789-", HalfWidth.of(code)))
                .orElseGet(() -> saysState(address.address()) || beginsWithPostalCode(address.address()));
        return odd || address.address().contains("〒");
    }

    private static boolean isOdd(ContactPoint contact) {
        return Stream.of(contact.telephone(), contact.fax())
                        .flatMap(Optional::stream)
                        .anyMatch(CellAnswers::isNoNumber)
                || contact.web()
                        .map(Url::address)
                        .filter(CellAnswers::isNoAddress)
                        .isPresent()
                || contact.email()
                        .filter(email ->
                                hasWhiteSpace(email) || HalfWidth.of(email).indexOf('@') < 0)
                        .isPresent()
                || parts(contact).anyMatch(part -> breaksList(part, CONTACT_LABELS, "、,;。"));
    }

    /**
     * A page address with white space or Japanese punctuation, with hiragana after the host, or that nothing marks as
     * one.
     */
    private static boolean isNoAddress(String address) {
        int host = address.indexOf("://");
        boolean isOne = host > 0 && isAscii(address.substring(0, host)) || isAscii(address) && address.indexOf('.') > 0;
        return !isOne
                || hasWhiteSpace(address)
                || PUNCTUATION.matcher(address).find()
                || HIRAGANA_BEHIND_HOST.matcher(address).find();
    }

    /** A telephone number with words: with anything that is not dialled. */
    private static boolean isNoNumber(String number) {
        return !isOf("0123456789+-() ", HalfWidth.of(number));
    }

    /** A part that contains a label, or the character that ends a part. */
    private static boolean breaksList(String part, Pattern labels, String separators) {
        String words = WhiteSpace.fold(part);
        return labels.matcher(HalfWidth.of(words)).find() || separators.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean beginsWithPostalCode(String address) {
        return POSTAL_CODE.matcher(HalfWidth.of(WhiteSpace.fold(address))).find();
    }

    private static boolean inPairs(String text, char opening, char closing) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
        }
        return open == 0;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean saysState(String text) {
        String words = WhiteSpace.fold(text);
        return words.equals(StateWords.WITHHELD) || words.equals(StateWords.NOT_APPLICABLE);
    }

    private static boolean hasWhiteSpace(String text) {
        return WhiteSpace.strip(text).chars().anyMatch(c -> WhiteSpace.is((char) c));
    }

    private static boolean isOf(String characters, String text) {
        return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    private static boolean isUnfit(String part) {
        return WhiteSpace.fold(part).isEmpty()
                || part.chars().anyMatch(c -> Character.isISOControl(c) && !WhiteSpace.is((char) c));
    }

    /** The texts in a value. An empty list or set of contacts counts as a blank text. */
    private static Stream<String> parts(Object value) {
        AnswerKind kind = ValueKinds.of(value);
        return kind == null
                ? Stream.empty()
                : switch (kind) {
                    case TEXT, URL, CORPORATE_NUMBER -> Stream.of(value.toString());
                    case YES_NO, CAN_DISCLOSE ->
                        ((YesNo<?>) value).detail().stream().flatMap(CellAnswers::parts);
                    case POSTAL_ADDRESS -> parts((PostalAddress) value);
                    case CONTACT -> parts((ContactPoint) value);
                    case NAMES -> orBlank(((NameList) value).names());
                    case DATES -> ((DateList) value).dates().isEmpty() ? Stream.of("") : Stream.empty();
                    case PERSON -> parts((Person) value);
                    case AGENCY -> parts((Agency) value);
                    case COUNT -> ((Count) value).counter().stream();
                    case MONEY, PROFIT -> ((Money) value).fiscalPeriod().stream();
                    case PERCENTAGE, RATIO -> ((Percentage) value).period().stream();
                    case DATE, LEAD_TIME, DURATION, DATA_RATE, FIRE_SUPPRESSION -> Stream.empty();
                };
    }

    private static Stream<String> parts(PostalAddress address) {
        return Stream.concat(Stream.of(address.address()), address.postalCode().stream());
    }

    private static Stream<String> parts(ContactPoint contact) {
        return orBlank(
                Stream.of(contact.telephone(), contact.fax(), contact.web().map(Url::address), contact.email())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Stream<String> parts(Person person) {
        return Stream.concat(Stream.of(person.name()), person.title().stream());
    }

    private static Stream<String> parts(Agency agency) {
        return Stream.of(Optional.of(agency.name()), agency.address(), agency.contact())
                .flatMap(Optional::stream);
    }

    private static Stream<String> orBlank(List<String> parts) {
        return parts.isEmpty() ? Stream.of("") : parts.stream();
    }
}
