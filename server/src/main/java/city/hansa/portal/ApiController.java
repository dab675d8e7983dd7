package city.hansa.portal;

import city.hansa.site.Page;
import city.hansa.site.Site;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The page on open data: written from the very document that programs read. */
@Controller
class ApiController {
  private final OpenApiWebMvcResource document;
  private final SpringDocConfigProperties settings;
  private final JsonMapper json;

  ApiController(
      OpenApiWebMvcResource document, SpringDocConfigProperties settings, JsonMapper json) {
    this.document = document;
    this.settings = settings;
    this.json = json;
  }

  @GetMapping("/api")
  ModelAndView page(Site site, HttpServletRequest request) throws JsonProcessingException {
    String base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    byte[] bytes = document.openapiJson(request, settings.getApiDocs().getPath(), site.language());
    return Page.of(
        "portal/ApiPage", site, new ApiPage(base, ApiModel.operations(json.readTree(bytes), base)));
  }

  /** What the document says of itself. */
  @Configuration(proxyBeanMethods = false)
  static class Description {
    @Bean
    OpenAPI description() {
      return new OpenAPI()
          .info(
              new Info()
                  .title("Hansa, the open register of city diplomacy")
                  .version("1")
                  .description(
                      "Actors of city diplomacy with names, dates and sources, as of any day."
                          + " Places by GeoNames (CC BY 4.0).")
                  .license(
                      new License()
                          .name("CC BY 4.0 for facts of GeoNames; every fact names its source")
                          .url("https://creativecommons.org/licenses/by/4.0/")));
    }
  }
}
