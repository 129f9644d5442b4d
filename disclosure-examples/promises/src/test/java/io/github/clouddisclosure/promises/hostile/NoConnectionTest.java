package io.github.clouddisclosure.promises.hostile;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.clouddisclosure.promises.ExampleFiles;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References in a file to a server: no reader connects to it. */
class NoConnectionTest {
    private ServerSocketChannel server;
    private String address = "";

    /** The system completes a connection before anybody accepts it, so none is missed. */
    @BeforeEach
    void listen() throws IOException {
        server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.configureBlocking(false);
        address = "http://127.0.0.1:" + server.socket().getLocalPort() + "/x";
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<base href='@'><img src=y>",
                "<link rel=stylesheet href='@'><link rel=preconnect href='@'>",
                "<meta http-equiv=refresh content='0;url=@'>",
                "<script src='@'></script><style>@import url(@); b { background: url(@) }</style><b>x</b>",
                "<iframe src='@'></iframe><object data='@'></object><embed src='@'><video src='@'></video>",
                "<svg><image href='@'/><use href='@#a'/></svg>",
                "<form action='@'><input type=image src='@'></form>",
                "<!DOCTYPE html SYSTEM '@'><p>x",
                "<!DOCTYPE html [<!ENTITY % a SYSTEM '@'> %a;]><p>x"
            })
    void aPageIsReadWithoutWhatItRefersTo(String references) throws IOException {
        String page = references.replace("@import", "\0").replace("@", address).replace("\0", "@import");
        String complete = Files.readString(ExampleFiles.find("complete.html"));
        Readers.table(TableForm.HTML, (page + complete).getBytes(StandardCharsets.UTF_8));
        assertNobodyConnected();
    }

    @Test
    void aWorkbookIsReadWithoutWhatItRefersTo() throws IOException {
        Map<String, byte[]> workbooks = new TreeMap<>();
        workbooks.put("document type", HostileArchive.withSheet("<!DOCTYPE x SYSTEM '" + address + "'>", ""));
        workbooks.put("entity", HostileArchive.withSheet("<!DOCTYPE x [<!ENTITY a SYSTEM '" + address + "'>]>", "&a;"));
        workbooks.put(
                "parameter entity",
                HostileArchive.withSheet("<!DOCTYPE x [<!ENTITY % a SYSTEM '" + address + "'> %a;]>", ""));
        workbooks.put(
                "inclusion",
                HostileArchive.withSheet(
                        "", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + address + "'/>"));
        workbooks.put(
                "schema",
                HostileArchive.withSheet(
                        "",
                        "<x xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:noNamespaceSchemaLocation='" + address
                                + "'/>"));
        workbooks.put("style sheet", HostileArchive.withSheet("<?xml-stylesheet href='" + address + "'?>", ""));
        workbooks.put("sheet", HostileArchive.withSheetAt(address));
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            Readers.table(TableForm.XLSX, workbook.getValue());
            assertNobodyConnected();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!java.net.URL [\"@\"]",
                "guideline: !<tag:yaml.org,2002:java.net.URL> \"@\"",
                "$schema: \"@\"\nguideline: mic-asp-saas-3\n",
                "{\"$schema\": \"@\", \"guideline\": \"mic-asp-saas-3\", \"$ref\": \"@\"}"
            })
    void aDocumentIsReadWithoutWhatItRefersTo(String document) throws IOException {
        byte[] content = document.replace("@", address).getBytes(StandardCharsets.UTF_8);
        Readers.yaml(content);
        Readers.json(content);
        assertNobodyConnected();
    }

    @Test
    void aConnectionWouldBeSeen() throws IOException {
        try (SocketChannel client = SocketChannel.open(server.getLocalAddress());
                SocketChannel seen = server.accept()) {
            assertNotNull(seen, () -> client + " was not seen");
        }
    }

    private void assertNobodyConnected() throws IOException {
        try (SocketChannel connection = server.accept()) {
            assertNull(connection);
        }
    }
}
