package nl.schoolleidersregister.catalogue.web;

import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.activity.view.Ratings;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.parts.OwnThings;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.Offerings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What those who attended said of an offering, without their names: for its provider, and for the office. */
@Controller
class RemarksController {

    private final OwnThings own;
    private final Offerings offerings;
    private final Ratings ratings;

    RemarksController(OwnThings own, Offerings offerings, Ratings ratings) {
        this.own = own;
        this.offerings = offerings;
        this.ratings = ratings;
    }

    @GetMapping("/aanbieder/aanbod/{aanbod}/beoordelingen")
    String ofProvider(Account account, @PathVariable("aanbod") UUID id, Model model) {
        return page(own.offering(account, id), "/aanbieder/aanbod/" + id, model);
    }

    @GetMapping("/kantoor/aanbod/{aanbod}/beoordelingen")
    String ofOffice(@PathVariable("aanbod") UUID id, Model model) {
        var offering =
                offerings.find(new OfferingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(offering, "/kantoor/aanbod/" + id, model);
    }

    private String page(OfferingOnFile offering, String back, Model model) {
        model.addAttribute("offering", offering);
        model.addAttribute("back", back);
        model.addAttribute("score", ratings.of(offering.id()));
        model.addAttribute("ratings", ratings.all(offering.id()));
        return "catalogue/remarks";
    }
}
