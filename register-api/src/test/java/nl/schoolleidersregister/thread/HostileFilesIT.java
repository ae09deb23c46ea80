package nl.schoolleidersregister.thread;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.registration.view.Dossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people send that they should not, by mistake or on purpose: a clear refusal, and nothing is stored. */
@EvidenceRegister
class HostileFilesIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
    private static final String TOM = "Verbeek (demo)";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ServletContext servlets;

    private Diplomas diplomas;
    private Browser tom;
    private String to = "";
    private String before = "";

    @BeforeEach
    void arrive() {
        diplomas = new Diplomas(register, dossiers);
        tom = DemoLogin.at(port).as("tom-verbeek");
        to = diplomas.evidenceOf(TOM);
        before = diplomas.stored();
    }

    /** Parts are deleted when their request is over, which is a moment after its answer. */
    @AfterEach
    void nothing_is_left_on_the_disk() {
        DemoIsThere.until(() -> temporary().length == 0);
    }

    private String[] temporary() {
        var names = ((File) servlets.getAttribute(ServletContext.TEMPDIR)).list();
        return names == null ? new String[0] : names;
    }

    static Stream<Arguments> wrong() throws IOException {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        var page = "<!doctype html><html><script>alert(1)</script></html>";
        return Stream.of(
                Arguments.of("diploma.pdf", program(), "evidence.as-named"),
                Arguments.of("diploma.exe", program(), "evidence.photo-or-pdf"),
                Arguments.of("diploma", program(), "evidence.photo-or-pdf"),
                Arguments.of("diploma\u202Efdp.exe", program(), "evidence.photo-or-pdf"),
                Arguments.of("foto.jpg", zipBomb(), "evidence.as-named"),
                Arguments.of("foto.zip", zipBomb(), "evidence.photo-or-pdf"),
                Arguments.of("tekening.svg", svg.getBytes(UTF_8), "evidence.photo-or-pdf"),
                Arguments.of("tekening.png", svg.getBytes(UTF_8), "evidence.as-named"),
                Arguments.of("foto.png", page.getBytes(UTF_8), "evidence.as-named"),
                Arguments.of("pagina.html", page.getBytes(UTF_8), "evidence.photo-or-pdf"),
                Arguments.of("pagina.html", photo(100), "evidence.as-named"),
                Arguments.of("foto.jpg", "%PDF-1.7\n".getBytes(UTF_8), "evidence.as-named"),
                Arguments.of("brief.txt", "Zomaar wat tekst.".getBytes(UTF_8), "evidence.photo-or-pdf"),
                Arguments.of("leeg.jpg", new byte[0], "evidence.not-empty"),
                Arguments.of("", new byte[0], "evidence.not-empty"));
    }

    private static byte[] program() {
        return Arrays.copyOf("MZ\u0090\u0000\u0003".getBytes(ISO_8859_1), 512);
    }

    private static byte[] photo(int bytes) {
        return Arrays.copyOf(JPEG, bytes);
    }

    /** A hundred megabytes of nothing in a hundred kilobytes. */
    private static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("groot"));
            var nothing = new byte[MEGABYTE];
            for (var megabytes = 0; megabytes < 100; megabytes++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void is_refused_by_its_rule(String name, byte[] content, String rule) {
        var answer = new Multipart().file(name, content).post(tom, to);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("data-rule=\"" + rule + "\"");
        assertThat(diplomas.stored()).isEqualTo(before);
    }

    @Test
    void ten_megabytes_are_taken_and_a_byte_more_is_not() {
        var refused = new Multipart().file("foto.jpg", photo(10 * MEGABYTE + 1)).post(tom, to);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Dit bestand is te groot");
        assertThat(diplomas.stored()).isEqualTo(before);
        assertThat(new Multipart()
                        .file("foto.jpg", photo(10 * MEGABYTE))
                        .post(tom, to)
                        .statusCode())
                .isEqualTo(302);
        assertThat(tom.get("/mijn-register").body()).contains("10,0 MB");
    }

    @Test
    void a_path_in_a_name_leads_nowhere() {
        assertThat(new Multipart()
                        .file("C:\\x\\..\\y.jpg", photo(201))
                        .post(tom, to)
                        .statusCode())
                .isEqualTo(302);
        assertThat(tom.get("/mijn-register").body()).contains(">y.jpg<");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused_and_one_of_two_hundred_and_fifty_is_cut() {
        var long_ =
                new Multipart().file("x".repeat(10_000) + ".jpg", photo(202)).post(tom, to);
        assertThat(long_.statusCode()).isBetween(400, 413);
        assertThat(diplomas.stored()).isEqualTo(before);
        assertThat(new Multipart()
                        .file("\u00eb".repeat(250) + ".jpg", photo(203))
                        .post(tom, to)
                        .statusCode())
                .isEqualTo(302);
        assertThat(tom.get("/mijn-register").body()).contains("\u00eb".repeat(96) + ".jpg");
    }

    @Test
    void a_form_without_a_token_or_a_login_is_not_taken() {
        var body = Multipart.head("foto.jpg") + "x\r\n--" + Multipart.BOUNDARY + "--\r\n";
        var form = tom.request(to)
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(BodyPublishers.ofString(body));
        assertThat(tom.send(form).statusCode()).isEqualTo(403);
        var nobody = DemoLogin.at(port).nobody();
        assertThat(new Multipart().file("foto.jpg", photo(9)).post(nobody, to).statusCode())
                .isEqualTo(401);
        assertThat(diplomas.stored()).isEqualTo(before);
    }

    @Test
    void a_form_that_breaks_off_is_refused() {
        var form = tom.request(to)
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(BodyPublishers.ofString(Multipart.head("foto.jpg") + "half"));
        assertThat(tom.send(form).statusCode()).isEqualTo(400);
        assertThat(diplomas.stored()).isEqualTo(before);
    }

    @Test
    void the_directory_of_files_that_come_in_is_private() throws IOException {
        var directory = ((File) servlets.getAttribute(ServletContext.TEMPDIR)).toPath();
        var closed = false;
        for (var each = directory; each != null && !closed; each = each.getParent()) {
            closed = PosixFilePermissions.toString(Files.getPosixFilePermissions(each))
                    .endsWith("------");
        }
        assertThat(closed).as("a closed door above %s", directory).isTrue();
    }

    @Test
    void a_gigabyte_is_cut_off_and_leaves_nothing_in_memory() throws Exception {
        var used = Heap.usedAfterCollection();
        var began = System.nanoTime();
        var sent = send(1024L * MEGABYTE);
        var took = Duration.ofNanos(System.nanoTime() - began);
        DemoIsThere.until(() -> temporary().length == 0);
        var grown = Heap.usedAfterCollection() - used;
        System.out.printf(
                "a gigabyte: %d MB sent, answered %s, cut after %d ms, heap grown by %d KB%n",
                sent.bytes() / MEGABYTE, sent.status(), took.toMillis(), grown / 1024);
        assertThat(sent.status()).isIn("413", "cut");
        assertThat(sent.bytes()).isLessThan(64L * MEGABYTE);
        assertThat(grown).isLessThan(Heap.MOST_GROWTH_BYTES);
        assertThat(diplomas.stored()).isEqualTo(before);
    }

    /** How far a sender came, and what it was told. */
    private record Sent(long bytes, String status) {}

    private Sent send(long most) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var answer = CompletableFuture.supplyAsync(() -> status(socket));
            var out = socket.getOutputStream();
            var chunk = new byte[64 * 1024];
            var bytes = 0L;
            try {
                out.write(("POST " + to + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + tom.cookies()
                                + "\r\nAccept: text/html\r\nTransfer-Encoding: chunked\r\n"
                                + "Content-Type: multipart/form-data; boundary=" + Multipart.BOUNDARY + "\r\n\r\n")
                        .getBytes(US_ASCII));
                write(out, Multipart.head("foto.jpg").getBytes(US_ASCII));
                while (bytes < most) {
                    write(out, chunk);
                    bytes += chunk.length;
                }
            } catch (IOException _) {
                // The server hung up, as it should.
            }
            return new Sent(bytes, answer.get(30, TimeUnit.SECONDS));
        }
    }

    private static void write(OutputStream out, byte[] chunk) throws IOException {
        out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(US_ASCII));
        out.write(chunk);
        out.write("\r\n".getBytes(US_ASCII));
    }

    private static String status(Socket socket) {
        try {
            var line = new String(socket.getInputStream().readNBytes(12), US_ASCII);
            return line.startsWith("HTTP/1.1 ") ? line.substring(9) : "cut";
        } catch (IOException _) {
            return "cut";
        }
    }
}
