package nl.schoolleidersregister.consequence.web;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import nl.schoolleidersregister.registration.view.Leaning.Touched;
import org.springframework.ui.Model;

/** Whom something touches, as the pages show it: decisions apart from what counted in none. */
final class Touch {

    private Touch() {}

    /** Shows them, in the order in which they come. */
    static void show(List<Touched> touched, Model model) {
        var parts = touched.stream().collect(partitioningBy(one -> one.decision() != null));
        model.addAttribute(
                "people", touched.stream().map(Touched::dossier).distinct().count());
        model.addAttribute("leaning", parts.get(true));
        model.addAttribute("others", parts.get(false));
    }
}
