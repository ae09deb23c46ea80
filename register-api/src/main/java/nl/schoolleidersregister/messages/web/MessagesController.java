package nl.schoolleidersregister.messages.web;

import java.util.List;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Berichten</i>: what the register told somebody, newest first. Who looks has read them. */
@Controller
class MessagesController {

    private final Visitor visitor;
    private final Messages messages;

    MessagesController(Visitor visitor, Messages messages) {
        this.visitor = visitor;
        this.messages = messages;
    }

    @GetMapping("/mijn-register/berichten")
    String all(Account account, Model model) {
        model.addAttribute(
                "messages", visitor.dossierOf(account).map(messages::look).orElse(List.of()));
        return "messages/messages";
    }
}
