package city.hansa.texts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.acts.Depositing;
import city.hansa.acts.Drafts;
import city.hansa.engine.text.Text;
import city.hansa.instruments.Papers;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.texts.bring.Proposing;
import city.hansa.texts.bring.Wanted;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** An instrument kept by uclg in the whole application, for tests over HTTP. */
public record Pact(String id, People.Person registrar, ApplicationContext context) {
  public static Pact in(ApplicationContext context) {
    People.Person registrar = People.in(context).person(Papers.KEEPER, Role.REGISTRAR);
    Pact pact = new Pact(Drafts.fresh("clean-air-pact"), registrar, context);
    Papers.in(context)
        .register(
            pact.id,
            "2026-01-02",
            Map.of("title", "Clean Air Pact of Example Cities", "languages", "en fr"));
    return pact;
  }

  /** Proposes a text without the form. */
  public VersionId propose(int version, Text text) {
    VersionId named = new VersionId(id, version, text.language());
    Wanted wanted = new Wanted(named, Papers.KEEPER, true, "", "", Visibility.PUBLIC);
    assertThat(context.getBean(Proposing.class).propose(viewer(), wanted, text, null))
        .isInstanceOf(Depositing.Deposited.class);
    return named;
  }

  private Viewer viewer() {
    return People.in(context).viewer(registrar);
  }

  public String path() {
    return "/instruments/" + id + "/texts";
  }
}
