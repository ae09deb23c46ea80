package nl.schoolleidersregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HereTest {

    @Test
    void a_page_is_its_path_and_query() {
        var request = new MockHttpServletRequest("GET", "/zoeken");
        request.setQueryString("nummer=104213");
        assertThat(Here.of(request).path()).isEqualTo("/zoeken?nummer=104213");
    }

    @Test
    void after_sending_a_form_it_is_the_page_of_the_form() {
        var request = new MockHttpServletRequest("POST", "/mijn-register/dienstverbanden");
        request.addHeader("Referer", "http://localhost:8080/mijn-register?a=b");
        assertThat(Here.of(request).path()).isEqualTo("/mijn-register?a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://[broken", "mailto:a@b.nl", "http://localhost//elders.example"})
    void without_a_page_to_go_back_to_it_is_the_start(String referer) {
        var request = new MockHttpServletRequest("POST", "/inschrijven");
        request.addHeader("Referer", referer);
        assertThat(Here.of(request).path()).isEqualTo("/");
    }

    @Test
    void an_error_is_at_the_page_that_was_asked_for() {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute("jakarta.servlet.error.request_uri", "/bestaat-niet");
        assertThat(Here.of(request).path()).isEqualTo("/bestaat-niet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elders.example", "//elders.example", "/\\elders.example", "zoeken", "/a b", "/a\nb", ""
            })
    void what_leads_elsewhere_or_is_no_address_becomes_the_start(String path) {
        assertThat(Here.local(path).path()).isEqualTo("/");
    }

    @Test
    void a_page_is_under_its_own_menu_entry_and_under_no_other() {
        assertThat(new Here("/kantoor/dossiers/1?x=y").isAt("/kantoor")).isTrue();
        assertThat(new Here("/kantoor").isAt("/kantoor")).isTrue();
        assertThat(new Here("/kantoorbaan").isAt("/kantoor")).isFalse();
        assertThat(new Here("/kantoor").isAt("/")).isFalse();
        assertThat(new Here("/?x=y").isAt("/")).isTrue();
    }
}
