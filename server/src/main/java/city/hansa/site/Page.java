package city.hansa.site;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a controller returns to show a page. */
public final class Page {

  private Page() {}

  /**
   * @param template path below {@code city/hansa}, without ending, such as {@code
   *     actors/ActorPage}; it takes the parameters {@code site} and {@code page}
   */
  public static ModelAndView of(String template, Site site, Object page) {
    return new ModelAndView(template, Map.of("site", site, "page", page));
  }

  /** Leads on to another page after a form was taken: 303, to a path of this site. */
  public static ModelAndView leadTo(String path) {
    RedirectView view = new RedirectView(path, false, false, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
