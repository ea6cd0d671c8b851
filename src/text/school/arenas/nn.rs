//! Nynorsk.

use super::ArenaWords;

/// The words.
pub const WORDS: ArenaWords = ArenaWords {
    heading: "Arenaene",
    lead: "Kven møtest kvar og kor ofte, og kva skal de arbeide med der? Då ser de om modulane får plass.",
    empty: "Ingen arenaer enno. Byrj med dei vanlegaste, og endre dei etterpå.",
    propose: "Set inn dei vanlegaste",
    proposals: [
        [
            "Fellestid",
            "Heile personalet",
            "Annankvar veke",
            "Fellesmøte: individuelt, grupper på tvers, plenum",
        ],
        [
            "Teamtid",
            "Dei som arbeider på trinnet",
            "Kvar veke",
            "Prøve ut mellom møta og dele det de såg",
        ],
        [
            "Faggruppe",
            "Dei som har same fag",
            "Ein gong i månaden",
            "Modul 2: planen i eige fag",
        ],
        [
            "Leiarmøte",
            "Leiargruppa",
            "Kvar veke",
            "Gå gjennom modulen først, samle trådar etterpå",
        ],
    ],
    add: "Ny arena",
    members: ["Arena", "Kven", "Kor ofte", "Kva vi arbeider med her"],
    minutes: "Minutt",
    modules: "Modulane vi arbeider med her",
    by_module: "Kvar vi arbeider med kvar modul",
    module: "Modul",
    where_: "Arena",
    nowhere: "Ikkje lagd til nokon arena",
    nameless: "Arena utan namn",
};
