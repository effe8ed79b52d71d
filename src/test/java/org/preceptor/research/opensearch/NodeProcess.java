package org.preceptor.research.opensearch;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;

/**
 * The process of a node. The server's classes are on its class path and not on that of the tests,
 * where they would mix with those of the product; it ends when its parent does.
 */
final class NodeProcess {

  private static final String RUNNER = "org.codelibs.opensearch.runner.OpenSearchRunner";

  private NodeProcess() {}

  /** Where the node keeps its things, and settings as {@code name=value}. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Class<?> type = Class.forName(RUNNER);
    Class<?> builder = Class.forName(RUNNER + "$Builder");
    var runner = type.getConstructor().newInstance();
    type.getMethod("onBuild", builder)
        .invoke(runner, settings(builder, Arrays.asList(arguments).subList(1, arguments.length)));
    var options = new String[] {"-basePath", arguments[0], "-numOfNode", "1", "-printOnFailure"};
    type.getMethod("build", String[].class).invoke(runner, (Object) options);
    endWithParent();
  }

  /** Called with the number of the node and its settings, of which those that are there stay. */
  private static Object settings(Class<?> builder, List<String> settings) {
    return Proxy.newProxyInstance(
        builder.getClassLoader(),
        new Class<?>[] {builder},
        (proxy, method, given) -> {
          var put = given[1].getClass().getMethod("put", String.class, String.class);
          for (var setting : settings) {
            var pair = setting.split("=", 2);
            put.invoke(given[1], pair[0], pair[1]);
          }
          return null;
        });
  }

  private static void endWithParent() {
    try {
      int said = 0;
      while (said >= 0) {
        said = System.in.read();
      }
    } catch (IOException e) {
      // as good as an end
    }
    Runtime.getRuntime().halt(0);
  }
}
