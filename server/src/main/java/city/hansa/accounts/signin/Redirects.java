package city.hansa.accounts.signin;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads the browser on after a form (303 See Other). */
public final class Redirects {

  private Redirects() {}

  public static ModelAndView to(String path) {
    RedirectView view = new RedirectView(path, false, true, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
