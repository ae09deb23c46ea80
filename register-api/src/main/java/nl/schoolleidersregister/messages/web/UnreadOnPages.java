package nl.schoolleidersregister.messages.web;

import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Role;
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

        /** How many there are that nobody looked at. */
        long getCount();
    }

    @ModelAttribute("unread")
    @Nullable
    Unread unread(@Nullable Account account) {
        return account == null || !account.is(Role.LEADER)
                ? null
                : () -> visitor.dossierOf(account).map(messages::unread).orElse(0L);
    }
}
