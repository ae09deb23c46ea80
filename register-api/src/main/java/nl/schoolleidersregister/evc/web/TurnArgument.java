package nl.schoolleidersregister.evc.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives the controllers of EVC what somebody sent as one thing. */
@Configuration(proxyBeanMethods = false)
class TurnArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Turn.class;
    }

    @Override
    public Turn resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var sent = servlet.getParameterMap().entrySet().stream()
                .filter(field -> field.getValue().length > 0)
                .collect(toMap(Map.Entry::getKey, field -> field.getValue()[0]));
        return new Turn(
                account(),
                new EvcForm(sent),
                sent.get("sleutel"),
                (Model) requireNonNull(container).getModel(),
                RequestContextUtils.getOutputFlashMap(servlet));
    }

    private static Account account() {
        return Known.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new IllegalStateException("A form of EVC is open to nobody unknown"));
    }
}
