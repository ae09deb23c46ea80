package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The points go with the outcome. */
@Basis(
        code = "portfolio.verdict",
        article = "F6",
        since = "2026-08-01",
        says = "Toekennen is alles wat gevraagd is, deels toekennen is minder, en anders zijn er geen punten.")
public record VerdictFitsWhatWasAsked(Verdict verdict, int asked) implements Rule {

    @Override
    public boolean holds() {
        return switch (verdict.outcome()) {
            case AWARDED -> verdict.points() == asked;
            case PARTLY -> verdict.points() > 0 && verdict.points() < asked;
            case SUPPLEMENT, DECLINED -> verdict.points() == 0;
        };
    }
}
