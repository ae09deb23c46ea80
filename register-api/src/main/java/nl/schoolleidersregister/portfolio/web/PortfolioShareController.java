package nl.schoolleidersregister.portfolio.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.PortfolioShareId;
import nl.schoolleidersregister.portfolio.store.ShareLooks;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.portfolio.view.PortfolioShares;
import nl.schoolleidersregister.portfolio.view.ShareOnFile;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A leader shows an entry, still a draft or handed in, to somebody for a time, sees who looked, and ends it. */
@Controller
@RequestMapping(PortfolioController.HERE + "/{inzending}/delen")
class PortfolioShareController {

    private static final Map<String, String> FIELDS = Map.of("portfolio.share-term", "shareUntil");

    private final Visitor visitor;
    private final PortfolioEntries entries;
    private final PortfolioDrafts drafts;
    private final PortfolioShares shares;
    private final ShareLooks looks;
    private final ShareCodes codes;
    private final ShareOffice office;
    private final Attempts attempts;

    PortfolioShareController(
            Visitor visitor,
            PortfolioEntries entries,
            PortfolioDrafts drafts,
            PortfolioShares shares,
            ShareLooks looks,
            ShareCodes codes,
            ShareOffice office,
            Attempts attempts) {
        this.visitor = visitor;
        this.entries = entries;
        this.drafts = drafts;
        this.shares = shares;
        this.looks = looks;
        this.codes = codes;
        this.office = office;
        this.attempts = attempts;
    }

    /**
     * To whom it is shown.
     *
     * @param link to hand over; null when nobody can take it up any more
     */
    record Shared(
            ShareOnFile share,
            ShareOnFile.State state,
            @Nullable String link,
            List<ShareLooks.ShareLook> looks) {}

    @GetMapping
    ModelAndView all(Account account, @PathVariable("inzending") UUID id, Model model) {
        return page(own(account, id), id, ShareForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView share(
            Account account,
            @PathVariable("inzending") UUID id,
            @ModelAttribute("share") ShareForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var dossier = own(account, id);
        Function<HttpStatus, ModelAndView> page = status -> page(dossier, id, form, model, status);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<ShareForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<ShareForm.Stated>(var stated) ->
                attempts.attempt(model, new Attempts.Form(ShareForm.NAME, FIELDS, here(id), page), () -> {
                    var ask = visitor.ask(account, sleutel, null, "portfolio-share", id, form);
                    office.share(dossier, visitor.origin(account, Role.LEADER), id, stated, ask);
                    return done(flash, "entry-shared", id);
                });
        };
    }

    @PostMapping("/{deling}/einde")
    ModelAndView end(
            Account account,
            @PathVariable("inzending") UUID id,
            @PathVariable("deling") UUID share,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var dossier = own(account, id);
        var shown = shares.of(dossier, new PortfolioEntryId(id)).stream()
                .filter(one -> one.id().equals(new PortfolioShareId(share)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Function<HttpStatus, ModelAndView> page = status -> page(dossier, id, ShareForm.EMPTY, model, status);
        return attempts.attempt(model, new Attempts.Form("", Map.of(), here(id), page), () -> {
            var ask = visitor.ask(account, sleutel, null, "portfolio-share-end", share);
            office.end(shown, visitor.origin(account, Role.LEADER), ask);
            return done(flash, "entry-share-ended", id);
        });
    }

    private static String here(UUID id) {
        return PortfolioController.HERE + "/" + id + "/delen";
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, UUID id) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + here(id));
    }

    /** The own dossier, in which the entry or its draft is. */
    private DossierId own(Account account, UUID id) {
        var dossier = visitor.own(account);
        if (!drafts.hasEntry(dossier, id)
                && entries.find(dossier, new PortfolioEntryId(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossier;
    }

    private ModelAndView page(DossierId dossier, UUID id, ShareForm form, Model model, HttpStatus status) {
        var today = visitor.today();
        model.addAttribute("inzending", id);
        model.addAttribute("share", form);
        model.addAttribute("years", ShareLooks.KEPT.getYears());
        model.addAttribute(
                "shares",
                shares.of(dossier, new PortfolioEntryId(id)).stream()
                        .map(one -> {
                            var state = one.on(today);
                            var link = state == ShareOnFile.State.OFFERED ? link(one) : null;
                            return new Shared(one, state, link, looks.at(one.id()));
                        })
                        .toList());
        return new ModelAndView("portfolio/shares", model.asMap(), status);
    }

    private String link(ShareOnFile share) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(SharedController.HERE + "/" + share.id())
                .queryParam("code", codes.of(share.id()))
                .toUriString();
    }
}
