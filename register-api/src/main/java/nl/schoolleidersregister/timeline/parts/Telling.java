package nl.schoolleidersregister.timeline.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.pages.Formats;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.timeline.view.FactKind;
import nl.schoolleidersregister.timeline.view.Happened;
import nl.schoolleidersregister.timeline.view.Timelines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened in a dossier: each fact in one sentence, without anybody's name. */
@Component
public class Telling {

    private static final String MOMENT = "at";
    private static final String CYCLE = "cycle";

    private final Timelines timelines;
    private final Sentences sentences;
    private final ValueWords words;
    private final Texts texts;

    Telling(Timelines timelines, Sentences sentences, ValueWords words, Texts texts) {
        this.timelines = timelines;
        this.sentences = sentences;
        this.words = words;
        this.texts = texts;
    }

    /** All facts, the latest first. */
    public List<Told> all(DossierId dossier, Reader reader) {
        var all = timelines.all(dossier).stream()
                .filter(one -> reader == Reader.OWNER || !FactKind.isPrivate(one.name()))
                .toList();
        return told(dossier, all, reader);
    }

    /** The last facts that tell something of their own, the latest first. */
    public List<Told> last(DossierId dossier, Reader reader, int most) {
        var names = reader == Reader.OWNER ? FactKind.telling() : FactKind.tellingTheOffice();
        return told(dossier, timelines.last(dossier, names, most), reader);
    }

    /** These facts of a dossier, in their order. */
    public List<Told> these(DossierId dossier, List<LoggedEvent> facts, Reader reader) {
        return told(dossier, timelines.withCauses(facts), reader);
    }

    /**
     * What somebody has not seen: facts after a position that tell something of their own and that others recorded, the
     * latest first.
     *
     * @param account who looks, by the opaque id of the account
     */
    public List<Told> since(DossierId dossier, Position seen, UUID account, Reader reader, int most) {
        return told(dossier, timelines.since(dossier, seen, account, most), reader);
    }

    /** How many facts there are that the office may see. */
    public long count(DossierId dossier) {
        return timelines.countForTheOffice(dossier);
    }

    private List<Told> told(DossierId dossier, List<Happened> happened, Reader reader) {
        var inWords = words.of(dossier);
        return happened.stream().flatMap(one -> told(one, reader, inWords)).toList();
    }

    private Stream<Told> told(Happened happened, Reader reader, ValueWords.Of inWords) {
        var fact = happened.fact();
        var kind = FactKind.of(happened.name());
        return sentences.of(fact, reader, inWords).stream()
                .map(text -> new Told(
                        day(fact),
                        kind,
                        text,
                        sentences.notes(fact, reader, inWords),
                        cause(happened.cause(), reader, inWords),
                        by(fact.metadata().role(), reader),
                        fact.metadata().role() == Role.REGISTRAR,
                        FactKind.isStep(happened.name()),
                        component(fact.event(), CYCLE) instanceof Period period ? inWords.of(period) : null,
                        Proof.of(fact)));
    }

    private @Nullable String cause(@Nullable LoggedEvent cause, Reader reader, ValueWords.Of inWords) {
        return cause == null ? null : sentences.of(cause, reader, inWords).orElse(null);
    }

    /** What people did themselves, their own sentences say. */
    private @Nullable String by(Role role, Reader reader) {
        return reader == Reader.OWNER && role == Role.LEADER ? null : texts.of("timeline.by." + role, List.of());
    }

    /** The day on the register's calendar: that of the domain's moment, which every fact carries. */
    private static LocalDate day(LoggedEvent fact) {
        var moment = component(fact.event(), MOMENT) instanceof Instant at ? at : fact.recordedAt();
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }

    private static @Nullable Object component(Event event, String name) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> FactPath.valueOf(event, component))
                .orElse(null);
    }
}
