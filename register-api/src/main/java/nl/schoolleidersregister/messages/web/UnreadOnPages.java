package nl.schoolleidersregister.messages.web;

import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Role;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How many messages are unread, for the menu of every page; asked only when a page is drawn. */
@ControllerAdvice
class UnreadOnPages {

    private final Visitor visitor;
    private final Messages messages;

    UnreadOnPages(Visitor visitor, Messages messages) {
        this.visitor = visitor;
        this.messages = messages;
    }

    /** Counts when a page asks. */
    public interface Unread {

        /** Whether there is a dossier that messages are about. */
        boolean isEnrolled();

        /** How many there are that nobody looked at. */
        long getCount();
    }

    private record Of(Optional<DossierId> dossier, Messages messages) implements Unread {

        @Override
        public boolean isEnrolled() {
            return dossier.isPresent();
        }

        @Override
        public long getCount() {
            return dossier.map(messages::unread).orElse(0L);
        }
    }

    @ModelAttribute("unread")
    @Nullable
    Unread unread(@Nullable Account account) {
        return account == null || !account.is(Role.LEADER) ? null : new Of(visitor.dossierOf(account), messages);
    }
}
