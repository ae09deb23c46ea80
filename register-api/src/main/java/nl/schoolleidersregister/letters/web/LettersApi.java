package nl.schoolleidersregister.letters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.parts.ShownJudgement;
import nl.schoolleidersregister.letters.parts.Letter;
import nl.schoolleidersregister.letters.parts.Letters;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.DossierApi;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Letters for programs: the same text as on the screen. */
@DossierApi
class LettersApi {

    private final Letters letters;
    private final Texts texts;

    LettersApi(Letters letters, Texts texts) {
        this.letters = letters;
        this.texts = texts;
    }

    /** A letter in a list. */
    record Regel(UUID besluit, LocalDate van, String onderwerp, String uitkomst) {}

    /**
     * A letter.
     *
     * @param reden what who decided wrote; null where nothing was
     * @param bevindingen the requirements; empty where the decision rests on no evaluation
     */
    record Brief(
            UUID besluit,
            LocalDate van,
            String onderwerp,
            String uitkomst,
            String toelichting,
            @Nullable String reden,
            List<Bevinding> bevindingen,
            String vervolg,
            boolean doorMachine,
            LocalDate bezwaarUiterlijk,
            String reglement,
            String sha256,
            String logboek) {}

    /** One requirement. */
    record Bevinding(String regel, String artikel, boolean voldaan, String nodig, String behaald) {}

    @GetMapping("/brieven")
    List<Regel> all(@PathVariable("dossier") UUID id) {
        return letters.of(new DossierId(id)).stream()
                .map(one -> new Regel(
                        one.id(),
                        one.on(),
                        texts.of(one.subject().key(), one.subject().args()),
                        texts.of(one.outcome().key(), one.outcome().args())))
                .toList();
    }

    @GetMapping("/brieven/{besluit}")
    Brief one(@PathVariable("dossier") UUID id, @PathVariable("besluit") UUID decision) {
        return letters.find(new DossierId(id), decision)
                .map(this::told)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Brief told(Letter letter) {
        var judgement = letter.judgement();
        return new Brief(
                letter.id(),
                letter.on(),
                texts.of(letter.subject().key(), letter.args()),
                texts.of(letter.outcome().key(), letter.args()),
                texts.of(letter.lead().key(), letter.args()),
                letter.reason(),
                judgement == null
                        ? List.of()
                        : judgement.findings().stream().map(this::finding).toList(),
                texts.of(letter.next().key(), letter.args()),
                letter.byMachine(),
                letter.objectBy(),
                letter.regulation().id().value(),
                letter.regulation().sha256().value(),
                letter.position().toString());
    }

    private Bevinding finding(ShownJudgement.Row row) {
        return new Bevinding(
                row.code(),
                row.article(),
                row.met(),
                texts.of(row.required().key(), row.required().args()),
                texts.of(row.achieved().key(), row.achieved().args()));
    }
}
