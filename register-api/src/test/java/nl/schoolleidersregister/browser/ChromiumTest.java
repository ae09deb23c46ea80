package nl.schoolleidersregister.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void takes_the_browser_that_was_named_first() throws IOException {
        var named = browser(folder, "my-browser");
        assertThat(Chromium.named(null, named.toString(), "elsewhere")).contains(named);
    }

    @Test
    void refuses_a_named_browser_that_is_not_there_instead_of_looking_further() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Chromium.named(folder.resolve("gone").toString()));
    }

    @Test
    void finds_no_name_where_none_was_given() {
        assertThat(Chromium.named(null, " ")).isEmpty();
    }

    @Test
    void finds_any_of_the_usual_names_on_the_path() throws IOException {
        for (var name : Chromium.NAMES) {
            var place = Files.createDirectories(folder.resolve("for-" + name));
            var path = folder + File.pathSeparator + File.pathSeparator + place;
            var browser = browser(place, name);
            assertThat(Chromium.onPath(path)).contains(browser);
        }
    }

    @Test
    void finds_nothing_where_nothing_can_be_run() throws IOException {
        Files.createFile(folder.resolve("chromium"));
        assertThat(Chromium.onPath(folder.toString())).isEmpty();
        assertThat(Chromium.onPath(null)).isEmpty();
    }

    private static Path browser(Path place, String name) throws IOException {
        var file = Files.createFile(place.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
