package nl.schoolleidersregister.look.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.BoardNumber;
import nl.schoolleidersregister.access.Known;
import nl.schoolleidersregister.access.Role;
import nl.schoolleidersregister.look.store.Looks;
import nl.schoolleidersregister.look.store.Sight;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Sights;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Records that somebody saw the dossier of somebody else: every page and route whose path names one, and those that
 * tell whom they show. What was not shown (a redirect, a refusal by a program's route, a page that is not there) is no
 * look. Written once the answer is made, with one statement.
 */
@Component
class LookRecorder implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(LookRecorder.class);
    private static final String SHOWN = LookRecorder.class.getName();
    private static final String PAGE = "page";
    private static final String DATA = "data";
    private static final int FIRST_OTHER_STATUS = 300;

    /** Names in paths that stand for a dossier. */
    private static final List<String> DOSSIERS = List.of("dossier", "ander");

    /** In which role somebody looks who has several. */
    private static final List<Role> VIEWERS =
            List.of(Role.REGISTRAR, Role.ASSESSOR, Role.BOARD, Role.SUPERVISORY_BOARD, Role.PROVIDER, Role.GUIDE);

    private static final List<Role> EMPLOYERS = List.of(Role.BOARD, Role.SUPERVISORY_BOARD);

    private final Visitor visitor;
    private final Looks looks;

    LookRecorder(Visitor visitor, Looks looks) {
        this.visitor = visitor;
        this.looks = looks;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null ? isReading(request) : !isRedirect(page)) {
            request.setAttribute(SHOWN, page == null ? DATA : PAGE);
        }
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static boolean isRedirect(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (fault != null || !isShown(request.getAttribute(SHOWN), response.getStatus())) {
            return;
        }
        Known.in(SecurityContextHolder.getContext().getAuthentication()).ifPresent(account -> record(account, request));
    }

    /** A page that tells what is wrong shows the dossier too; one that says that nothing is there does not. */
    private static boolean isShown(@Nullable Object shown, int status) {
        return PAGE.equals(shown)
                ? status != HttpStatus.NOT_FOUND.value()
                : DATA.equals(shown) && status < FIRST_OTHER_STATUS;
    }

    private void record(Account account, HttpServletRequest request) {
        var dossiers = dossiers(request);
        if (dossiers.isEmpty()) {
            return;
        }
        var own = visitor.dossierOf(account);
        var others = dossiers.stream()
                .filter(one -> own.filter(one::equals).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            record(others, account, Sight.of(pattern(request)));
        }
    }

    /** A page that was made is not taken back because the look could not be kept; the fault is not passed over. */
    private void record(List<DossierId> others, Account account, Sight what) {
        var role = role(account, what);
        var organisation = EMPLOYERS.contains(role)
                ? Optional.ofNullable(account.represents())
                        .map(BoardNumber::value)
                        .orElse(null)
                : null;
        try {
            looks.record(others, account.id().value(), role, organisation, what, visitor.now());
        } catch (DataAccessException fault) {
            LOG.error("A look of {} at {} was not kept", account, others, fault);
        }
    }

    private static Role role(Account account, Sight what) {
        var candidates = what == Sight.WORK ? EMPLOYERS : VIEWERS;
        return candidates.stream()
                .filter(account::is)
                .findFirst()
                .orElseGet(() -> account.roles().stream().findFirst().orElseThrow());
    }

    private static List<DossierId> dossiers(HttpServletRequest request) {
        var named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> values
                ? DOSSIERS.stream().flatMap(name -> id(values.get(name)).stream())
                : Stream.<DossierId>empty();
        return Stream.concat(named, Sights.told(new ServletRequestAttributes(request)).stream())
                .distinct()
                .toList();
    }

    private static Optional<DossierId> id(@Nullable Object value) {
        try {
            return Optional.ofNullable(value).map(text -> new DossierId(UUID.fromString(text.toString())));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
