package nl.schoolleidersregister.regulation.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.Form;

/**
 * That a form of learning ends, as typed.
 *
 * @param endedForm its code
 * @param formEndsFrom first day on which it can no longer be chosen
 */
public record FormEndForm(String endedForm, String formEndsFrom) {

    /** Name of the form on the page. */
    static final String NAME = "form-end";

    /** The form before anything is typed. */
    static final FormEndForm EMPTY = new FormEndForm("", "");

    public FormEndForm {
        endedForm = Reading.typed(endedForm);
        formEndsFrom = Reading.typed(formEndsFrom);
    }

    /** The values of a form that is right. */
    record Stated(Form form, LocalDate from) {}

    Read<Stated> read(LocalDate today, List<String> codes) {
        var reading = new Reading(NAME, today);
        var form = reading.choice("endedForm", endedForm, codes);
        var from = reading.day("formEndsFrom", formEndsFrom);
        return reading.end(() -> new Stated(new Form(form.orElseThrow()), from.orElseThrow()));
    }
}
