package nl.schoolleidersregister.evaluation.web;

/** A request whose facts meet everything: a master, years of work, a pause, illness and a deferral. */
final class MetFacts {

    static final String JSON = """
            {"regulation": "VO-2026", "on": "2026-07-31",
             "cycle": {"from": "2022-08-01", "until": "2026-08-01"},
             "extensions": [{"kind": "DEFERRAL", "until": "2027-02-01"}],
             "entries": [
              {"id": "master", "date": "2024-06-30", "firstDay": "2022-09-01", "minutes": 7200, "basis": "VALIDATED",
               "form": "MASTER", "competences": ["C1"]},
              {"id": "netwerk", "date": "2025-03-10", "minutes": 2700, "basis": "IN_BETWEEN",
               "form": "LEARNING_NETWORK", "competences": ["C1", "C2", "C3", "C4", "C5"]},
              {"id": "oud", "date": "2022-07-31", "minutes": 90, "basis": "EXPLAINED", "form": "HUDDLE",
               "competences": ["C2"]}],
             "employments": [{"from": "2019-08-01", "fte": 0.3333, "function": "RECTOR"}],
             "absences": [{"kind": "ILLNESS", "from": "2023-01-01", "until": "2023-08-01"}],
             "pauses": [{"from": "2025-08-01", "until": "2025-10-01"}]}
            """;

    private MetFacts() {}
}
