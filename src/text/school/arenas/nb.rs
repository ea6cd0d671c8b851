//! Bokmål.

use super::ArenaWords;

/// The words.
pub const WORDS: ArenaWords = ArenaWords {
    heading: "Arenaene",
    lead: "Hvem møtes hvor og hvor ofte, og hva skal dere arbeide med der? Da ser dere om modulene får plass.",
    empty: "Ingen arenaer ennå. Begynn med de vanligste, og endre dem etterpå.",
    propose: "Sett inn de vanligste",
    proposals: [
        [
            "Fellestid",
            "Hele personalet",
            "Annenhver uke",
            "Fellesmøter: individuelt, grupper på tvers, plenum",
        ],
        [
            "Teamtid",
            "De som arbeider på trinnet",
            "Hver uke",
            "Prøve ut mellom møtene og dele det dere så",
        ],
        [
            "Faggruppe",
            "De som har samme fag",
            "En gang i måneden",
            "Modul 2: planen i eget fag",
        ],
        [
            "Ledermøte",
            "Ledergruppa",
            "Hver uke",
            "Gå gjennom modulen først, samle tråder etterpå",
        ],
    ],
    add: "Ny arena",
    members: ["Arena", "Hvem", "Hvor ofte", "Hva vi arbeider med her"],
    minutes: "Minutter",
    modules: "Modulene vi arbeider med her",
    by_module: "Hvor vi arbeider med hver modul",
    module: "Modul",
    where_: "Arena",
    nowhere: "Ikke lagt til noen arena",
    nameless: "Arena uten navn",
};
