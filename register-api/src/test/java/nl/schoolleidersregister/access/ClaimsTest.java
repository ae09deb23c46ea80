package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From what a provider says to who somebody is. */
class ClaimsTest {

    private static final String ISSUER = "https://login.example.org";
    private static final Pepper PEPPER = new Pepper("a pepper of a test, long enough to be one");

    private final Claims claims = new Claims(PEPPER, ClaimNames.OWN);

    @Test
    void knows_somebody_again() {
        assertThat(claims.idOf(ISSUER, "abc")).isEqualTo(claims.idOf(ISSUER, "abc"));
        assertThat(claims.idOf(ISSUER, "abc").value().version()).isEqualTo(8);
        assertThat(claims.idOf(ISSUER, "abc").value().variant()).isEqualTo(2);
    }

    @Test
    void keeps_people_issuers_and_registers_apart() {
        var other = new Claims(new Pepper("another pepper of a test, long enough too"), ClaimNames.OWN);
        assertThat(List.of(
                        claims.idOf(ISSUER, "abc"),
                        claims.idOf(ISSUER, "abd"),
                        claims.idOf(ISSUER + "a", "bc"),
                        claims.idOf("https://other.example.org", "abc"),
                        other.idOf(ISSUER, "abc")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void gives_the_role_it_is_told(Role role) {
        var account = account(Map.of("roles", List.of(role.claim()), "represents", "99101"));
        assertThat(account.roles()).containsExactly(role);
    }

    @Test
    void gives_several_roles_from_a_list_or_a_line() {
        var both = Set.of(Role.LEADER, Role.GUIDE);
        assertThat(account(Map.of("roles", List.of("leader", "guide"))).roles()).isEqualTo(both);
        assertThat(account(Map.of("roles", "leader guide")).roles()).isEqualTo(both);
        assertThat(account(Map.of("roles", "leader,guide")).roles()).isEqualTo(both);
    }

    @Test
    void gives_no_role_for_a_word_it_does_not_know() {
        assertThat(account(Map.of("roles", List.of("LEADER", "admin", "", 7))).roles())
                .isEmpty();
        assertThat(account(Map.of()).roles()).isEmpty();
        assertThat(account(Map.of("roles", 7)).roles()).isEmpty();
    }

    @Test
    void gives_no_role_for_a_board_without_the_board() {
        assertThat(account(Map.of("roles", "board supervisory-board leader")).roles())
                .containsExactly(Role.LEADER);
        assertThat(account(Map.of("roles", "board", "represents", "no number")).roles())
                .isEmpty();
    }

    @Test
    void knows_the_board_by_its_number_or_as_an_organisation() {
        var number = new BoardNumber("040551");
        assertThat(account(Map.of("roles", "board", "represents", "040551")).represents())
                .isEqualTo(number);
        assertThat(account(Map.of("roles", "board", "represents", Map.of("sub", "040551", "iss", "duo")))
                        .represents())
                .isEqualTo(number);
    }

    @Test
    void reads_the_words_and_the_claim_of_a_provider() {
        var names = new ClaimNames(
                "eduPersonAffiliation", Map.of("employee", Role.LEADER, "staff", Role.REGISTRAR), Set.of(Role.GUIDE));
        var read = new Claims(PEPPER, names)
                .account(ISSUER, Map.of("sub", "abc", "eduPersonAffiliation", "staff", "roles", "ministry"));
        assertThat(read.roles()).containsExactlyInAnyOrder(Role.REGISTRAR, Role.GUIDE);
    }

    @Test
    void finds_a_name() {
        assertThat(account(Map.of("name", " Jo Bakker ")).name()).isEqualTo("Jo Bakker");
        assertThat(account(Map.of("given_name", "Jo", "family_name", "de Boer")).name())
                .isEqualTo("Jo de Boer");
        assertThat(account(Map.of("family_name", "de Boer")).name()).isEqualTo("de Boer");
        assertThat(account(Map.of("name", " ", "email", "jo@example.org")).name())
                .isEqualTo("jo@example.org");
        assertThat(account(Map.of()).name()).isNotBlank();
    }

    @Test
    void takes_no_token_about_nobody() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> claims.account(ISSUER, Map.of("name", "Jo")));
    }

    @Test
    void keeps_names_out_of_logs() {
        assertThat(account(Map.of("name", "Jo Bakker", "email", "jo@example.org")))
                .asString()
                .doesNotContainIgnoringCase("jo");
    }

    private Account account(Map<String, ?> said) {
        var all = new HashMap<String, Object>(said);
        all.put("sub", "abc");
        return claims.account(ISSUER, all);
    }
}
