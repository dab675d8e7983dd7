package city.hansa.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders one template; the model's entries are the template's parameters. */
class PageView implements View {
  private final TemplateEngine templates;
  private final String template;

  PageView(TemplateEngine templates, String template) {
    this.templates = templates;
    this.template = template;
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template, new HashMap<>(model == null ? Map.of() : model), output);
    response.setContentType(getContentType());
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
