package nl.schoolleidersregister.demo;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Base64;
import org.springframework.web.multipart.MultipartFile;

/** The evidence of the demo: a picture of one pixel. */
final class DemoFile implements MultipartFile {

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Override
    public String getName() {
        return "bewijs";
    }

    @Override
    public String getOriginalFilename() {
        return "bewijs-demo.png";
    }

    @Override
    public String getContentType() {
        return "image/png";
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getSize() {
        return PIXEL.length;
    }

    @Override
    public byte[] getBytes() {
        return PIXEL.clone();
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(PIXEL);
    }

    @Override
    public void transferTo(File place) throws IOException {
        Files.write(place.toPath(), PIXEL);
    }
}
