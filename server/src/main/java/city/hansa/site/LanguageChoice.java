package city.hansa.site;

import city.hansa.kernel.BadInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** {@code ?lang=fr} changes the language and is remembered in a cookie. */
class LanguageChoice implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String wanted = request.getParameter("lang");
    LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
    if (wanted != null && resolver != null) {
      resolver.setLocale(request, response, offered(wanted));
    }
    return true;
  }

  private static Locale offered(String wanted) {
    return Languages.OFFERED.stream()
        .filter(language -> language.toLanguageTag().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new BadInput("lang", wanted, "problem.language", names()));
  }

  private static String names() {
    return Languages.OFFERED.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
  }
}
