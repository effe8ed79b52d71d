package org.preceptor.app;

import jakarta.annotation.sql.DataSourceDefinition;

/** The one pool, from the settings; the same archive runs on H2 and on PostgreSQL. */
@DataSourceDefinition(
    name = "java:app/jdbc/main",
    className = "${MPCONFIG=app.db.class}",
    url = "${MPCONFIG=app.db.url}",
    user = "${MPCONFIG=app.db.user}",
    password = "${MPCONFIG=app.db.password}",
    minPoolSize = 2,
    maxPoolSize = 24,
    properties = {
      "fish.payara.statement-timeout-in-seconds=30",
      "fish.payara.statement-cache-size=200",
      // A blank is the server's own cache, which lets go of what was used longest ago. Left out, it
      // looks for a class named null and caches nothing.
      "fish.payara.statement-cache-type= "
    })
class DataSources {}
