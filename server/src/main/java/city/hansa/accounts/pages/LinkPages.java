package city.hansa.accounts.pages;

import city.hansa.accounts.Invitations.Invited;
import city.hansa.site.Page;
import city.hansa.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a one-time link, at the address on which this server was asked. */
final class LinkPages {

  private LinkPages() {}

  static ModelAndView made(
      Site site,
      HttpServletRequest request,
      HttpServletResponse response,
      Invited invited,
      String back) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    String address =
        ServletUriComponentsBuilder.fromContextPath(request)
            .path("/link/" + invited.link().text())
            .toUriString();
    return Page.of(
        "accounts/pages/LinkMadePage", site, new LinkMadePage(invited.account(), address, back));
  }
}
