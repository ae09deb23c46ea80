package nl.schoolleidersregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private final Navigation navigation = new Navigation();

    @Test
    void the_public_can_search() {
        assertThat(paths(null)).containsExactly("/", "/aanbod");
        assertThat(paths(Set.of())).containsExactly("/", "/aanbod");
    }

    @Test
    void each_role_has_a_place_to_begin() {
        assertThat(paths(Set.of("LEADER")))
                .containsExactly(
                        "/mijn-register",
                        "/mijn-register/activiteiten",
                        "/mijn-register/portfolio",
                        "/mijn-register/berichten",
                        "/mijn-register/gegevens",
                        "/",
                        "/aanbod");
        assertThat(paths(Set.of("REGISTRAR")))
                .containsExactly(
                        "/kantoor",
                        "/kantoor/toelichtingen",
                        "/kantoor/portfolio",
                        "/kantoor/meldingen",
                        "/kantoor/aanbod",
                        "/kantoor/aanbieders",
                        "/kantoor/erkenningen",
                        "/kantoor/evc",
                        "/kantoor/scholen",
                        "/kantoor/reglementen",
                        "/",
                        "/aanbod");
        assertThat(paths(Set.of("PROVIDER"))).containsExactly("/aanbieder", "/aanbieder/uitvoeringen", "/", "/aanbod");
        assertThat(paths(Set.of("BOARD"))).containsExactly("/bestuur", "/bestuur/uitvoeringen", "/", "/aanbod");
        assertThat(paths(Set.of("SUPERVISORY_BOARD"))).containsExactly("/bestuur", "/", "/aanbod");
        assertThat(paths(Set.of("ASSESSOR")))
                .containsExactly("/beoordelaar", "/beoordelaar/evc", "/beoordelaar/erkenning", "/", "/aanbod");
        assertThat(paths(Set.of("GUIDE"))).containsExactly("/begeleider", "/evc-aanbieder", "/", "/aanbod");
    }

    @Test
    void who_is_several_things_begins_as_leader() {
        assertThat(paths(List.of("BOARD", "REGISTRAR", "LEADER")))
                .containsExactly(
                        "/mijn-register",
                        "/mijn-register/activiteiten",
                        "/mijn-register/portfolio",
                        "/mijn-register/berichten",
                        "/mijn-register/gegevens",
                        "/kantoor",
                        "/kantoor/toelichtingen",
                        "/kantoor/portfolio",
                        "/kantoor/meldingen",
                        "/kantoor/aanbod",
                        "/kantoor/aanbieders",
                        "/kantoor/erkenningen",
                        "/kantoor/evc",
                        "/kantoor/scholen",
                        "/kantoor/reglementen",
                        "/bestuur",
                        "/bestuur/uitvoeringen",
                        "/",
                        "/aanbod");
        assertThat(navigation.start(Set.of("BOARD", "LEADER"))).isEqualTo("/mijn-register");
    }

    @Test
    void a_page_belongs_to_one_entry() {
        var items = navigation.items(Set.of("LEADER"));
        assertThat(items.getFirst().isCurrent(new Here("/inschrijven"), items)).isTrue();
        assertThat(items.get(items.size() - 2).isCurrent(new Here("/inschrijven"), items))
                .isFalse();
        assertThat(items.get(items.size() - 2).isCurrent(new Here("/register/104213"), items))
                .isTrue();
        assertThat(items.get(items.size() - 2).isCurrent(null, items)).isFalse();
    }

    @Test
    void the_nearest_entry_is_the_one_of_a_page_below() {
        var items = navigation.items(Set.of("LEADER"));
        var here = new Here("/mijn-register/activiteiten/nieuw");
        assertThat(items.stream().filter(item -> item.isCurrent(here, items)).map(Navigation.Item::key))
                .containsExactly("activities");
    }

    private List<String> paths(@Nullable Collection<?> roles) {
        return navigation.items(roles).stream().map(Navigation.Item::href).toList();
    }
}
