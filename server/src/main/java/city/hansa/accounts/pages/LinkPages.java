package city.hansa.accounts.pages;

import city.hansa.accounts.links.Invited;
import city.hansa.site.Page;
import city.hansa.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Says how a one-time link gets to its person. */
final class LinkPages {

  private LinkPages() {}

  /** A link that is handed on stands at the address on which this server was asked. */
  static ModelAndView made(
      Site site,
      HttpServletRequest request,
      HttpServletResponse response,
      Invited invited,
      String back) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    String address =
        switch (invited) {
          case Invited.ByHand(var account, var link) ->
              ServletUriComponentsBuilder.fromContextPath(request)
                  .path("/link/" + link.text())
                  .toUriString();
          case Invited.ByMail(var account) -> null;
        };
    return Page.of(
        "accounts/pages/LinkMadePage", site, new LinkMadePage(invited.account(), address, back));
  }
}
