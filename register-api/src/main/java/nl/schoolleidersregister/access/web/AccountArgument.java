package nl.schoolleidersregister.access.web;

import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the account it asks for; {@code @Nullable Account} where the page is for everybody. */
final class AccountArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Account.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var account =
                Known.in(SecurityContextHolder.getContext().getAuthentication()).orElse(null);
        if (account == null && !parameter.isOptional()) {
            throw new IllegalStateException(
                    "Open to everybody, so it must take a @Nullable Account: " + parameter.getExecutable());
        }
        return account;
    }
}
