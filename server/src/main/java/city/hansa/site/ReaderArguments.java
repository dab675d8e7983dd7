package city.hansa.site;

import city.hansa.kernel.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller method ask for {@link Site} or {@link AsOf}. */
class ReaderArguments implements HandlerMethodArgumentResolver {
  private final Sites sites;

  ReaderArguments(Sites sites) {
    this.sites = sites;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Site.class || parameter.getParameterType() == AsOf.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Site site =
        sites.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    return parameter.getParameterType() == Site.class ? site : site.asOf();
  }
}
