package nl.schoolleidersregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

    private final Formats formats;

    FormatsTest() throws IOException {
        formats = new Formats(new PagesConfiguration()
                .messageSource(new StaticListableBeanFactory().getBeanProvider(NamesInData.class)));
    }

    @AfterEach
    void forget_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void writes_dutch() {
        speak(Languages.DUTCH);
        assertThat(formats.day(LocalDate.of(2028, 2, 1))).isEqualTo("1\u00a0februari 2028");
        assertThat(formats.moment(Instant.parse("2027-09-14T07:12:00Z"))).isEqualTo("14\u00a0september 2027, 9.12 uur");
        assertThat(formats.number(1660)).isEqualTo("1.660");
        assertThat(formats.number(new BigDecimal("0.85"))).isEqualTo("0,85");
        assertThat(formats.fte(BigDecimal.ONE)).isEqualTo("1,0");
        assertThat(formats.fte(new BigDecimal("0.85"))).isEqualTo("0,85");
        assertThat(formats.money(new BigDecimal("1660.5"))).isEqualTo("€\u00a01.660,50");
    }

    @Test
    void writes_english() {
        speak(Languages.ENGLISH);
        assertThat(formats.day(LocalDate.of(2028, 2, 1))).isEqualTo("1\u00a0February 2028");
        assertThat(formats.moment(Instant.parse("2027-09-14T07:12:00Z"))).isEqualTo("14\u00a0September 2027, 9:12");
        assertThat(formats.number(1660)).isEqualTo("1,660");
        assertThat(formats.fte(new BigDecimal("0.8"))).isEqualTo("0.8");
        assertThat(formats.money(new BigDecimal("1660"))).isEqualTo("€\u00a01,660.00");
    }

    @Test
    void a_moment_is_on_the_day_it_is_in_the_netherlands() {
        speak(Languages.DUTCH);
        assertThat(formats.day(Instant.parse("2027-06-30T21:59:59Z"))).isEqualTo("30\u00a0juni 2027");
        assertThat(formats.day(Instant.parse("2027-06-30T22:00:00Z"))).isEqualTo("1\u00a0juli 2027");
    }

    @Test
    void counts_in_words_up_to_twelve() {
        speak(Languages.DUTCH);
        assertThat(formats.count(2)).isEqualTo("twee");
        assertThat(formats.countFirst(1)).isEqualTo("Eén");
        assertThat(formats.countFirst(12)).isEqualTo("Twaalf");
        assertThat(formats.countFirst(13)).isEqualTo("13");
        assertThat(formats.count(1660)).isEqualTo("1.660");
    }

    @Test
    void a_day_in_a_field_looks_the_same_in_both_languages() {
        speak(Languages.ENGLISH);
        assertThat(formats.typed(LocalDate.of(2028, 2, 1))).isEqualTo("01-02-2028");
    }

    private static void speak(Locale language) {
        LocaleContextHolder.setLocale(language);
    }
}
