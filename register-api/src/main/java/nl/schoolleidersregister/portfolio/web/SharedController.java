package nl.schoolleidersregister.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.parts.SharedEvidence;
import nl.schoolleidersregister.pages.Allowance;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.PortfolioShareId;
import nl.schoolleidersregister.portfolio.ShareReader;
import nl.schoolleidersregister.portfolio.Step;
import nl.schoolleidersregister.portfolio.store.ShareLooks;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.portfolio.view.PortfolioShares;
import nl.schoolleidersregister.portfolio.view.ShareOnFile;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Sights;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What somebody else shows: an entry to read, text and evidence and nothing of its judgement, for whoever took the link
 * up first, until its last day or until the leader ends it. Whoever has no right to it finds nothing here (404).
 */
@Controller
@RequestMapping(SharedController.HERE)
class SharedController {

    /** Address of what others show. */
    static final String HERE = "/gedeeld";

    private static final String ONE = "/{deling}";
    private static final String OVER = "portfolio/share-over";

    /** How often somebody can try a code. */
    private static final int TRIES = 10;

    private static final Duration IN = Duration.ofHours(1);

    private final Visitor visitor;
    private final PortfolioShares shares;
    private final PortfolioEntries entries;
    private final PortfolioDrafts drafts;
    private final ShareCodes codes;
    private final ShareLooks looks;
    private final ShareOffice office;
    private final SharedEvidence evidence;
    private final Dossiers dossiers;
    private final Attempts attempts;
    private final Allowance tries;

    SharedController(
            Visitor visitor,
            PortfolioShares shares,
            PortfolioEntries entries,
            PortfolioDrafts drafts,
            ShareCodes codes,
            ShareLooks looks,
            ShareOffice office,
            SharedEvidence evidence,
            Dossiers dossiers,
            Attempts attempts,
            Allowance.Maker allowances) {
        this.visitor = visitor;
        this.shares = shares;
        this.entries = entries;
        this.drafts = drafts;
        this.codes = codes;
        this.looks = looks;
        this.office = office;
        this.evidence = evidence;
        this.dossiers = dossiers;
        this.attempts = attempts;
        this.tries = allowances.of("portfolio-share-codes", TRIES, IN);
    }

    /** What somebody can read, with whose it is. */
    record SharedLine(ShareOnFile share, String name, String title) {}

    @GetMapping
    String all(Account account, Model model) {
        model.addAttribute(
                "shares",
                shares.readBy(reader(account), visitor.today()).stream()
                        .map(one -> new SharedLine(one, name(one), title(one)))
                        .toList());
        return "portfolio/shared-list";
    }

    @GetMapping(ONE)
    ModelAndView look(
            Account account,
            @PathVariable("deling") UUID id,
            @RequestParam(defaultValue = "") String code,
            Model model) {
        var share = find(id);
        if (visitor.dossierOf(account).filter(share.dossier()::equals).isPresent()) {
            return new ModelAndView("redirect:" + PortfolioController.HERE + "/" + share.entry() + "/delen");
        }
        var reads = reader(account).equals(share.reader());
        if (!reads) {
            mustOpen(account, share, code);
        }
        var state = share.on(visitor.today());
        model.addAttribute("share", share);
        model.addAttribute("name", name(share));
        model.addAttribute("code", code);
        if (!share.isThereOn(visitor.today())) {
            return over(model, state.name());
        }
        if (reads) {
            return read(account, share, model);
        }
        return share.reader() == null
                ? new ModelAndView("portfolio/share-offered", model.asMap(), HttpStatus.OK)
                : over(model, "ANOTHER");
    }

    @PostMapping(ONE)
    ModelAndView takeUp(
            Account account,
            @PathVariable("deling") UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var share = find(id);
        mustOpen(account, share, code);
        Function<HttpStatus, ModelAndView> page = _ -> look(account, id, code, model);
        return attempts.attempt(model, new Attempts.Form("", Map.of(), HERE + "/" + id, page), () -> {
            var ask = visitor.ask(account, sleutel, null, "portfolio-share-taken-up", id);
            office.takeUp(share, visitor.origin(account, role(account)), ask);
            flash.addFlashAttribute("notice", new Notice("entry-share-taken-up", List.of()));
            return new ModelAndView("redirect:" + HERE + "/" + id);
        });
    }

    @GetMapping(ONE + "/bewijs/{bewijs}")
    void proof(
            Account account,
            @PathVariable("deling") UUID id,
            @PathVariable("bewijs") UUID proof,
            HttpServletResponse response)
            throws IOException {
        var share = find(id);
        if (!reader(account).equals(share.reader())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!share.isThereOn(visitor.today())) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        evidence.send(share.dossier(), PortfolioOffice.about(share.entry()), new EvidenceId(proof), response);
    }

    private ShareOnFile find(UUID id) {
        return shares.find(new PortfolioShareId(id)).orElseThrow(SharedController::notThere);
    }

    private void mustOpen(Account account, ShareOnFile share, String code) {
        if (!codes.opens(share.id(), code)) {
            throw tries.take(account.id().value().toString()).isPositive()
                    ? new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS)
                    : notThere();
        }
    }

    /** In which role somebody reads; who has none reads by the grace of the register. */
    private static Role role(Account account) {
        return account.roles().stream()
                .sorted()
                .findFirst()
                .map(one -> Role.valueOf(one.name()))
                .orElse(Role.REGISTER);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ShareReader reader(Account account) {
        return new ShareReader(account.id().value());
    }

    private static ModelAndView over(Model model, String why) {
        model.addAttribute("why", why);
        return new ModelAndView(OVER, model.asMap(), HttpStatus.GONE);
    }

    private ModelAndView read(Account account, ShareOnFile share, Model model) {
        var entry = entries.find(share.dossier(), share.entry());
        var draft = drafts.entry(share.dossier(), share.entry().value());
        if (entry.isEmpty() && draft.isEmpty()) {
            return over(model, "THROWN_AWAY");
        }
        looks.record(share.id(), visitor.now());
        if (!account.roles().isEmpty()) {
            Sights.shows(List.of(share.dossier()));
        }
        model.addAttribute("title", title(share));
        model.addAttribute("entry", entry.orElse(null));
        model.addAttribute("typed", draft.map(one -> new Typed(one.fields())).orElse(Typed.nothing()));
        model.addAttribute("steps", Step.values());
        model.addAttribute("marks", Mark.values());
        model.addAttribute("fields", EntryForm.PROSE);
        model.addAttribute(
                "evidence",
                evidence.lines(
                        share.dossier(), PortfolioOffice.about(share.entry()), HERE + "/" + share.id() + "/bewijs/"));
        return new ModelAndView("portfolio/shared", model.asMap(), HttpStatus.OK);
    }

    private String name(ShareOnFile share) {
        return dossiers.find(share.dossier()).map(ShownName::of).orElse(ShownName.GONE);
    }

    private String title(ShareOnFile share) {
        return entries.find(share.dossier(), share.entry())
                .map(entry -> entry.name())
                .or(() -> drafts.entry(share.dossier(), share.entry().value())
                        .map(draft -> new Typed(draft.fields()).at("entryTitle")))
                .orElse("");
    }
}
