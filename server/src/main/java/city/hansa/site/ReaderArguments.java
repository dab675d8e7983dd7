package city.hansa.site;

import city.hansa.kernel.AsOf;
import city.hansa.kernel.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller method ask for {@link Site}, {@link AsOf} or {@link Viewer}. */
class ReaderArguments implements HandlerMethodArgumentResolver {
  private final Sites sites;

  ReaderArguments(Sites sites) {
    this.sites = sites;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == Site.class || type == AsOf.class || type == Viewer.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest asked =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    if (parameter.getParameterType() == Viewer.class) {
      return Sites.viewer(asked);
    }
    Site site = sites.of(asked);
    return parameter.getParameterType() == Site.class ? site : site.asOf();
  }
}
