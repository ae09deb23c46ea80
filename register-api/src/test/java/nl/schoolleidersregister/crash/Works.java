package nl.schoolleidersregister.crash;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import nl.schoolleidersregister.crash.Client.Work;
import org.jspecify.annotations.Nullable;

/** What clients write: things of one stream, and things that policies bring to other streams. */
final class Works {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Works() {}

    /** Goals of the plan of a leader. */
    record Goals(String dossier, int client) implements Work {

        @Override
        public String path() {
            return "/v1/inschrijvingen/" + dossier + "/doelen";
        }

        @Override
        public String id() {
            return "id";
        }

        @Override
        public String body(int number) {
            return """
                    {"doel": "Doel %d van %d", "leervraag": "Hoe blijft het staan?", "competenties": ["C3"],
                     "uiterlijk": "%s"}""".formatted(number, client, today().plusMonths(3));
        }

        @Override
        public String key(int number) {
            return "goal-" + client + "-" + number;
        }
    }

    /** Own choices of a leader, with an explanation. */
    record Choices(String dossier, int client) implements Work {

        @Override
        public String path() {
            return "/v1/inschrijvingen/" + dossier + "/eigen-keuzes";
        }

        @Override
        public String id() {
            return "eigenKeuze";
        }

        @Override
        public String body(int number) {
            var day = today().minusDays(1 + number % 300L);
            return """
                    {"omschrijving": "Leesgroep %d van %d", "leervorm": "COLLABORATION", "eersteDag": "%s",
                     "laatsteDag": "%s", "uren": "1", "competenties": ["C3"],
                     "waarom": "Wij lazen samen over toetsen."}""".formatted(number, client, day, day);
        }

        @Override
        public String key(int number) {
            return "choice-" + client + "-" + number;
        }
    }

    /**
     * Meetings that a guide leads: each is credited to everybody who was there, by policies. One a day, of the last two
     * months.
     */
    record Meetings(String recognition, List<String> people) implements Work {

        private static final int DAYS = 55;

        @Override
        public String path() {
            return "/v1/erkenningen/" + recognition + "/bijeenkomsten";
        }

        @Override
        public String id() {
            return "bijeenkomst";
        }

        @Override
        public @Nullable String body(int number) {
            return number >= DAYS
                    ? null
                    : """
                            {"datum": "%s", "uren": "2", "onderwerp": "Lastige gesprekken", "competenties": ["C3"],
                             "deelnemers": [%s]}""".formatted(
                                    today().minusDays(1L + number),
                                    people.stream().map(one -> '"' + one + '"').collect(Collectors.joining(", ")));
        }

        @Override
        public String key(int number) {
            return "meeting-" + recognition + "-" + number;
        }
    }

    private static LocalDate today() {
        return LocalDate.now(HERE);
    }
}
