package nl.schoolleidersregister.thread;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.schoolleidersregister.access.Browser;

/** Hands a file in, as the form of a page does. */
final class Upload {

    private static final String BOUNDARY = "----made-up-boundary";

    private Upload() {}

    static HttpResponse<String> send(Browser browser, String path, String field, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n");
        write(body, browser.csrfToken() + "\r\n--" + BOUNDARY + "\r\n");
        write(body, "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name + "\"\r\n");
        write(body, "Content-Type: text/csv\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return browser.send(browser.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
