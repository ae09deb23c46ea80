package nl.schoolleidersregister.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language and goes back to the same page, with or without JavaScript. */
@Controller
class LanguageSwitch {

    private final LocaleResolver languages;

    LanguageSwitch(LocaleResolver languages) {
        this.languages = languages;
    }

    @GetMapping("/taal")
    ResponseEntity<Void> change(
            @RequestParam("naar") String to,
            @RequestParam(name = "terug", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Languages.named(to));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(Here.local(back).uri())
                .build();
    }
}
