package nl.schoolleidersregister.evidence.parts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import nl.schoolleidersregister.evidence.Detected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileKindsTest {

    static Stream<Arguments> beginnings() {
        return Stream.of(
                Arguments.of(Detected.JPEG, "\u00ff\u00d8\u00ff\u00e1"),
                Arguments.of(Detected.PNG, "\u0089PNG\r\n\u001a\n"),
                Arguments.of(Detected.WEBP, "RIFF\u0010\u0000\u0000\u0000WEBPVP8 "),
                Arguments.of(Detected.HEIC, "\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic"),
                Arguments.of(Detected.HEIC, "\u0000\u0000\u0000\u0018ftypmif1\u0000\u0000\u0000\u0000mif1heic"),
                Arguments.of(Detected.PDF, "%PDF-1.7\n%\u00e2\u00e3"),
                Arguments.of(Detected.PROGRAM, "MZ\u0090\u0000\u0003\u0000"),
                Arguments.of(Detected.PROGRAM, "\u007fELF\u0002\u0001\u0001\u0000"),
                Arguments.of(Detected.PROGRAM, "#!/bin/sh\nrm -rf /\n"),
                Arguments.of(Detected.WEB_PAGE, "<!DOCTYPE html><html><body></body></html>"),
                Arguments.of(Detected.WEB_PAGE, "<?xml version=\"1.0\"?><root/>"),
                Arguments.of(Detected.DRAWING, "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"),
                Arguments.of(Detected.ARCHIVE, "PK\u0003\u0004\u0014\u0000\u0000\u0000"),
                Arguments.of(Detected.ARCHIVE, "\u001f\u008b\u0008\u0000"),
                Arguments.of(Detected.OFFICE_DOCUMENT, "{\\rtf1\\ansi}"),
                Arguments.of(
                        Detected.OFFICE_DOCUMENT,
                        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\u0000".repeat(512)),
                Arguments.of(Detected.OTHER, "Zomaar wat tekst."),
                Arguments.of(Detected.OTHER, "GIF89a"));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void a_file_is_what_its_first_bytes_say(Detected kind, String beginning) throws IOException {
        assertThat(FileKinds.of(new ByteArrayInputStream(beginning.getBytes(ISO_8859_1))))
                .isEqualTo(kind);
    }
}
