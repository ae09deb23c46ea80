package nl.schoolleidersregister.demo.web;

import nl.schoolleidersregister.demo.DemoProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the first page and the page where one chooses a person tell that the demo is being filled. */
@ControllerAdvice
@ConditionalOnBooleanProperty("register.demo")
class FillingModel {

    private final DemoProgress progress;

    FillingModel(DemoProgress progress) {
        this.progress = progress;
    }

    /** Null when it is not being filled: then those pages show nothing. */
    @ModelAttribute("filling")
    DemoProgress.@Nullable Filling filling() {
        return progress.filling().orElse(null);
    }
}
