package nl.schoolleidersregister.thread;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.schoolleidersregister.access.Browser;

/** Forms with a file, as a browser sends them. */
final class Multipart {

    /** Stands between the parts. */
    static final String BOUNDARY = "------bewijsstuk7MA4YWxk";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** A field as typed. */
    Multipart field(String name, String value) {
        return text(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    /** Fields as typed. */
    Multipart fields(Map<String, String> fields) {
        fields.forEach(this::field);
        return this;
    }

    /** A chosen file. */
    Multipart file(String name, byte[] content) {
        text(head(name));
        body.writeBytes(content);
        return text("\r\n");
    }

    /** What comes before the content of a file; the type that the sender claims is a lie. */
    static String head(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"bewijs\"; filename=\"" + name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
    }

    /** Sends the form with its token. */
    HttpResponse<String> post(Browser browser, String path) {
        field("_csrf", browser.csrfToken()).text("--" + BOUNDARY + "--\r\n");
        return browser.send(browser.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private Multipart text(String text) {
        body.writeBytes(text.getBytes(UTF_8));
        return this;
    }
}
