//! Nynorsk.

use super::PlanWords;

/// The words.
pub const WORDS: PlanWords = PlanWords {
    heading: "Skuleplanen",
    lead: "Lag han saman med leiargruppa. Kort er bra: to–tre setningar i kvart felt held.",
    fields: [
        (
            "1. Skule og skuleslag",
            "Fjellbyen skule, 1.–10. trinn, 52 tilsette.",
        ),
        (
            "2. Oppstart",
            "Planleggingsdagen i august. Leiargruppa byrjar tre veker før.",
        ),
        (
            "3. Kor lenge det skal vare",
            "To skuleår. Modul 0, 1 og 3 det første året, 2, 4 og 5 det andre. Vi tek heller færre modular enn å skunde oss.",
        ),
        (
            "4. Slik involverer vi eigaren, tillitsvalde og personale",
            "Tillitsvalde og verneombod er med frå første utkast. Personalet får utkastet til uttale i juni. Eigaren får planen før han blir endeleg, og ein samtale kvart halvår.",
        ),
        (
            "5. Læringsarenaer og bruken av dei",
            "Fellesmøte annankvar onsdag, 90 minutt: grupper på tvers. Teamtid veka imellom: prøve ut og dele. Faggruppene tek modul 2.",
        ),
        (
            "6. Slik følgjer eg som leiar opp",
            "Eg går gjennom modulen før dei andre, høyrer på gruppene utan å sitje i dei, og spør på kvart møte kva vi prøvde sidan sist.",
        ),
        (
            "7. Forventningar til profesjonsfellesskapet",
            "At alle førebur seg og deler noko frå eigen praksis. At det er lov å vere ueinig og usikker. At vi prøver ut det vi blir einige om.",
        ),
        (
            "8. Forventningar til eigaren",
            "At fellestida får vere i fred. At rektorane møtest om dette tre gonger i året. At eigaren spør kva vi lærer, ikkje berre kor langt vi er komne.",
        ),
        (
            "9. Samarbeid med andre skular",
            "Vi byter planar og erfaringar med naboskulen etter kvar modul, og dei besøkjer eit fellesmøte hos oss i mars.",
        ),
        (
            "10. Kollektiv kompetanseutvikling",
            "Vi melder behov gjennom kommunen for støtte frå universitetet til å leie lærande møte. (Frå 2026 har kollektiv kompetanseutvikling i barnehage og grunnskule teke over for den desentraliserte ordninga. Vidaregåande har eigne reglar. Spør eigaren kven de samarbeider med.)",
        ),
    ],
    example: "Sjå eit døme",
    asked: "Kven er spurde før det er bestemt?",
    asked_told: "Kryss av når dei faktisk har fått seie kva dei meiner, ikkje når dei er informerte.",
    parties: ["Personalet", "Tillitsvalde", "Skuleeigaren"],
    party_asked: "Har fått uttale seg",
    party_when: "Når",
    party_how: "Kva dei sa, og kva vi endra",
    decided: ("Bestemt dato", "Tomt felt: Planen er eit utkast."),
    too_early: |who| {
        format!(
            "Planen er bestemt før desse hadde uttalt seg: {who}. Spør dei no, og opne planen igjen om det trengst."
        )
    },
    share: "Del med andre skular eller eigaren",
    share_told: "Vel felta som skal vere med. Kven som er spurde, følgjer ikkje med.",
    share_none: "Vel minst eitt felt som det står noko i.",
    share_save: "Lagre fil til andre skular",
    others: "Planane ved sida av kvarandre",
    others_none: "Ingen andre planar enno. Be ein annan skule lagre planen sin som fil, og hent han inn her.",
    others_told: "For eigarar og nettverk. Nedst står det kvar skule ventar av eigaren.",
    ours: "Vår plan",
    nameless: "Skule utan namn",
    expects: "Ventar av eigaren",
    import: "Hent inn planen til ein annan skule",
};
