package city.hansa.accounts.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Says no, or that the database is away, before any controller is asked, with the same page or
 * problem as everywhere.
 */
@Component
class EarlyRefusals {
  private final HandlerExceptionResolver problems;
  private final ViewResolver pages;
  private final LocaleResolver languages;

  EarlyRefusals(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
      @Qualifier("pages") ViewResolver pages,
      LocaleResolver languages) {
    this.problems = problems;
    this.pages = pages;
    this.languages = languages;
  }

  void answer(HttpServletRequest request, HttpServletResponse response, Exception refused)
      throws ServletException, IOException {
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
    @Nullable ModelAndView page = problems.resolveException(request, response, null, refused);
    if (page == null || page.isEmpty()) {
      return;
    }
    @Nullable HttpStatusCode status = page.getStatus();
    if (status != null) {
      response.setStatus(status.value());
    }
    try {
      @Nullable View view = view(page, languages.resolveLocale(request));
      if (view != null) {
        view.render(page.getModel(), request, response);
      }
    } catch (ServletException | IOException | RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new ServletException(failed);
    }
  }

  private @Nullable View view(ModelAndView page, Locale language) throws Exception {
    @Nullable String name = page.getViewName();
    return name == null ? page.getView() : pages.resolveViewName(name, language);
  }
}
