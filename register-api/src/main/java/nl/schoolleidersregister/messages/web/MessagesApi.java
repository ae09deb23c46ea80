package nl.schoolleidersregister.messages.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.DossierApi;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Messages for programs; asking for them does not make them read. */
@DossierApi
class MessagesApi {

    private final Messages messages;
    private final Texts texts;

    MessagesApi(Messages messages, Texts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    /** One message. */
    record Bericht(UUID bericht, LocalDate van, boolean nieuw, String wat, String doen) {}

    @GetMapping("/berichten")
    List<Bericht> all(@PathVariable("dossier") UUID id) {
        return messages.of(new DossierId(id)).stream()
                .map(one -> new Bericht(
                        one.id(),
                        one.on(),
                        one.unread(),
                        texts.of(one.what().key(), one.what().args()),
                        texts.of(one.todo().key(), one.todo().args())))
                .toList();
    }
}
