package nl.schoolleidersregister.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The main menu for each role. It names only pages that exist; who may open them is decided in access. */
@Component("navigation")
public final class Navigation {

    /**
     * One entry of the menu.
     *
     * @param key message key {@code nav.<key>}
     * @param href path of the page
     * @param also paths of other pages under this entry
     */
    public record Item(String key, String href, List<String> also) {

        /** Whether somebody who is here is under this entry, and under none of these that is nearer. */
        public boolean isCurrent(@Nullable Here here, List<Item> among) {
            return here != null
                    && isAbove(here)
                    && among.stream()
                            .noneMatch(other -> other.isAbove(here)
                                    && other.href().length() > href.length()
                                    && other.href().startsWith(href));
        }

        private boolean isAbove(Here here) {
            return here.isAt(href) || also.stream().anyMatch(here::isAt);
        }
    }

    private static final Item SEARCH = new Item("search", "/", List.of("/zoeken", "/register"));
    private static final Item MY_REGISTER = new Item("my-register", "/mijn-register", List.of("/inschrijven"));
    private static final Item ACTIVITIES = new Item("activities", "/mijn-register/activiteiten", List.of());
    private static final Item MESSAGES =
            new Item("messages", "/mijn-register/berichten", List.of("/mijn-register/brieven"));
    private static final Item DETAILS =
            new Item("details", "/mijn-register/gegevens", List.of("/mijn-register/dienstverbanden"));
    private static final Item SCHOOLS = new Item("schools", "/kantoor/scholen", List.of());
    private static final Item CLAIMS = new Item("claims", "/kantoor/meldingen", List.of());
    private static final Item EXPLANATIONS =
            new Item("explanations", "/kantoor/toelichtingen", List.of("/kantoor/voorbeelden"));
    private static final Item OFFICE = new Item("office", "/kantoor", List.of());
    private static final Item VALIDATIONS =
            new Item("validations", "/kantoor/aanbod", List.of("/kantoor/uitvoeringen"));
    private static final Item PROVIDERS = new Item("providers", "/kantoor/aanbieders", List.of("/kantoor/controles"));
    private static final Item CATALOGUE = new Item("catalogue", "/aanbod", List.of());
    private static final Item MANDATES = new Item("mandates", "/bestuur/uitvoeringen", List.of());
    private static final Item REGULATIONS = new Item("regulations", "/kantoor/reglementen", List.of());
    private static final Item OFFERINGS = new Item("offerings", "/aanbieder", List.of());
    private static final Item ATTENDANCE = new Item("attendance", "/aanbieder/uitvoeringen", List.of());
    private static final Item GUIDE = new Item("guide", "/begeleider", List.of());
    private static final Item ASSESSOR = new Item("assessor", "/beoordelaar/erkenning", List.of());
    private static final Item ASSESS = new Item("assess", "/beoordelaar", List.of());
    private static final Item PORTFOLIO = new Item("portfolio", "/mijn-register/portfolio", List.of());
    private static final Item ENTRIES = new Item("portfolio-office", "/kantoor/portfolio", List.of());
    private static final Item RECOGNITIONS =
            new Item("recognitions", "/kantoor/erkenningen", List.of("/kantoor/beoordelaars"));
    private static final Item EVC_DESK = new Item("evc-desk", "/evc-aanbieder", List.of());
    private static final Item EVC_JUDGE = new Item("evc-judge", "/beoordelaar/evc", List.of());
    private static final Item EVC_OFFICE = new Item("evc-office", "/kantoor/evc", List.of());
    private static final Item BOARD = new Item("board", "/bestuur", List.of());
    private static final Item HOME = new Item("home", "/thuis", List.of());

    private static final List<String> FIRST = List.of("LEADER", "REGISTRAR");
    private static final Comparator<String> LEADER_FIRST =
            Comparator.<String>comparingInt(role -> FIRST.contains(role) ? FIRST.indexOf(role) : FIRST.size());

    /** The menu for somebody with these roles (their names); without roles that of the public. */
    public List<Item> items(@Nullable Collection<?> roles) {
        var homes = roles == null
                ? Stream.<Item>empty()
                : roles.stream().map(Object::toString).sorted(LEADER_FIRST).flatMap(Navigation::of);
        return Stream.concat(homes, Stream.of(SEARCH, CATALOGUE)).distinct().toList();
    }

    /** Where somebody with these roles begins. */
    public String start(@Nullable Collection<?> roles) {
        return items(roles).getFirst().href();
    }

    private static Stream<Item> of(String role) {
        return switch (role) {
            case "LEADER" -> Stream.of(MY_REGISTER, ACTIVITIES, PORTFOLIO, MESSAGES, DETAILS);
            case "REGISTRAR" ->
                Stream.of(
                        OFFICE,
                        EXPLANATIONS,
                        ENTRIES,
                        CLAIMS,
                        VALIDATIONS,
                        PROVIDERS,
                        RECOGNITIONS,
                        EVC_OFFICE,
                        SCHOOLS,
                        REGULATIONS);
            case "PROVIDER" -> Stream.of(OFFERINGS, ATTENDANCE);
            case "ASSESSOR" -> Stream.of(ASSESS, EVC_JUDGE, ASSESSOR);
            case "GUIDE" -> Stream.of(GUIDE, EVC_DESK);
            case "BOARD" -> Stream.of(BOARD, MANDATES);
            case "SUPERVISORY_BOARD" -> Stream.of(BOARD);
            default -> Stream.of(HOME);
        };
    }
}
