package city.hansa.lists.pages;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.lists.intake.ListIntake;
import city.hansa.lists.pages.ListsPage.Office;
import city.hansa.lists.work.Lists;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes lists from the browser. */
@Controller
class ListsController {
  private final ListIntake intake;
  private final Lists lists;
  private final Organisations organisations;

  ListsController(ListIntake intake, Lists lists, Organisations organisations) {
    this.intake = intake;
    this.lists = lists;
    this.organisations = organisations;
  }

  @GetMapping("/lists")
  ModelAndView start(Site site, Viewer viewer) {
    Allowed.signedIn(viewer);
    return page(site, viewer, "", null);
  }

  @PostMapping("/lists")
  ModelAndView take(
      Site site,
      Viewer viewer,
      @RequestParam(defaultValue = "") String office,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Allowed.signedIn(viewer);
    if (file == null || file.isEmpty()) {
      return wrong(site, viewer, office, site.t("lists.refused.noFile"));
    }
    try (InputStream bytes = file.getInputStream()) {
      UUID id = intake.take(viewer, office, String.valueOf(file.getOriginalFilename()), bytes);
      return Page.leadTo("/lists/" + id + "/columns");
    } catch (BadInput bad) {
      return wrong(site, viewer, office, site.t(bad.messageKey(), bad.messageArguments()));
    }
  }

  private ModelAndView wrong(Site site, Viewer viewer, String office, String fault) {
    ModelAndView page = page(site, viewer, office, fault);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Site site, Viewer viewer, String chosen, @Nullable String fault) {
    List<Office> offices =
        DeskLists.offices(viewer).stream()
            .map(each ->
                new Office(each, organisations.find(each).map(Organisation::name).orElse(each)))
            .toList();
    return Page.of(
        "lists/pages/ListsPage",
        site,
        new ListsPage(offices, lists.list(viewer), intake.megabytes(), chosen, fault));
  }
}
