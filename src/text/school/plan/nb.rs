//! Bokmål.

use super::PlanWords;

/// The words.
pub const WORDS: PlanWords = PlanWords {
    heading: "Skolens plan",
    lead: "Lag den sammen med ledergruppa. Kort er bra: to–tre setninger i hvert felt holder.",
    fields: [
        (
            "1. Skole og skoleslag",
            "Fjellbyen skole, 1.–10. trinn, 52 ansatte.",
        ),
        (
            "2. Oppstart",
            "Planleggingsdagen i august. Ledergruppa begynner tre uker før.",
        ),
        (
            "3. Forventet varighet",
            "To skoleår. Modul 0, 1 og 3 det første året, 2, 4 og 5 det andre. Vi tar heller færre moduler enn å skynde oss.",
        ),
        (
            "4. Slik involverer vi eieren, tillitsvalgte og personale",
            "Tillitsvalgte og verneombud er med fra første utkast. Personalet får utkastet til uttalelse i juni. Eieren får planen før den blir endelig, og en samtale hvert halvår.",
        ),
        (
            "5. Læringsarenaer og bruken av dem",
            "Fellesmøte annenhver onsdag, 90 minutter: grupper på tvers. Teamtid uka imellom: prøve ut og dele. Faggruppene tar modul 2.",
        ),
        (
            "6. Slik følger jeg som leder opp",
            "Jeg går gjennom modulen før de andre, hører på gruppene uten å sitte i dem, og spør på hvert møte hva vi prøvde siden sist.",
        ),
        (
            "7. Forventninger til profesjonsfellesskapet",
            "At alle forbereder seg og deler noe fra egen praksis. At det er lov å være uenig og usikker. At vi prøver ut det vi blir enige om.",
        ),
        (
            "8. Forventninger til eieren",
            "At fellestiden får være i fred. At rektorene møtes om dette tre ganger i året. At eieren spør hva vi lærer, ikke bare hvor langt vi er kommet.",
        ),
        (
            "9. Samarbeid med andre skoler",
            "Vi bytter planer og erfaringer med naboskolen etter hver modul, og de besøker et fellesmøte hos oss i mars.",
        ),
        (
            "10. Kollektiv kompetanseutvikling",
            "Vi melder behov gjennom kommunen for støtte fra universitetet til å lede lærende møter. (Fra 2026 har kollektiv kompetanseutvikling i barnehage og grunnskole tatt over for den desentraliserte ordningen. Videregående har egne regler. Spør eieren hvem dere samarbeider med.)",
        ),
    ],
    example: "Se et eksempel",
    asked: "Hvem er spurt før det er bestemt?",
    asked_told: "Kryss av når de faktisk har fått si sin mening, ikke når de er informert.",
    parties: ["Personalet", "Tillitsvalgte", "Skoleeieren"],
    party_asked: "Har fått uttale seg",
    party_when: "Når",
    party_how: "Hva de sa, og hva vi endret",
    decided: ("Bestemt dato", "Tomt felt: Planen er et utkast."),
    too_early: |who| {
        format!(
            "Planen er bestemt før disse hadde uttalt seg: {who}. Spør dem nå, og åpne planen igjen om det trengs."
        )
    },
    share: "Del med andre skoler eller eieren",
    share_told: "Velg feltene som skal være med. Hvem som er spurt, følger ikke med.",
    share_none: "Velg minst ett felt som det står noe i.",
    share_save: "Lagre fil til andre skoler",
    others: "Planene ved siden av hverandre",
    others_none: "Ingen andre planer ennå. Be en annen skole lagre planen sin som fil, og hent den inn her.",
    others_told: "For eiere og nettverk. Nederst står det hver skole venter av eieren.",
    ours: "Vår plan",
    nameless: "Skole uten navn",
    expects: "Venter av eieren",
    import: "Hent inn en annen skoles plan",
};
