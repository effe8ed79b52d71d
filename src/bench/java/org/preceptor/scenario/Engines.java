package org.preceptor.scenario;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlExpression;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** {@code trust >= 2 and chose call-911} in the words of other engines, compiled. */
final class Engines {

  private Engines() {}

  static CelRuntime.Program cel() {
    var compiler =
        CelCompilerFactory.standardCelCompilerBuilder()
            .addVar("trust", SimpleType.INT)
            .addVar("chosen", ListType.create(SimpleType.STRING))
            .build();
    try {
      return CelRuntimeFactory.legacyCelRuntimeBuilder()
          .build()
          .createProgram(compiler.compile("trust >= 2 && 'call-911' in chosen").getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  static JexlExpression jexl() {
    return new JexlBuilder().create().createExpression("trust >= 2 && 'call-911' =~ chosen");
  }

  static KieBase drools() {
    return new KieHelper()
        .addContent(
            """
            import org.preceptor.scenario.ConditionBench.Kept
            global java.util.List held
            rule "held" when Kept(trust >= 2, chosen contains "call-911") then held.add(true); end
            """,
            ResourceType.DRL)
        .build();
  }
}
