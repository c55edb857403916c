//! Who may be accused, of what, and what is hinted at.

use super::Family;

pub(super) const FAMILIES: &[Family] = &[
    (
        "office",
        &[
            "doctor doctors dr consultant surgeon surgeons gp gps nurse nurses midwife midwives matron sister",
            "dentist vet vets physio pharmacist chemist carer carers warden wardens caretaker janny janitor",
            "head heads heid headteacher headmaster headmistress teacher teachers tutor lecturer professor prof dean bursar",
            "councillor councillors cllr mayor mp mps msp minister officer officers inspector inspectors clerk",
            "treasurer trustee trustees secretary chair chairman chairwoman director directors chief manager",
            "managers boss owner owners landlord landlords landlady developer developers builder builders",
            "surveyor surveyors planner planners solicitor lawyer judge magistrate coroner copper coppers bobby sergeant",
            "constable driver drivers cleaner cleaners cook chef pastor vicar priest imam rabbi minister",
            "rep reps union steward coach scoutmaster agent agents contractor contractors supplier suppliers",
            "registrar paramedic paramedics technician porter governor governors principal provost dj",
            "mechanic plumber roofer electrician estate letting bailiff bailiffs fella bloke yon thon postmaster undertaker",
        ],
    ),
    (
        "firm",
        &[
            "home homes care council trust hospital surgery practice clinic nursery school academy college",
            "university uni dairy farm farms bakery cafe café takeaway restaurant pub hotel shop garage taxis taxi",
            "cabs coaches buses builders homes lets lettings properties estates housing association society",
            "company firm firms contractor contractors supplier ltd limited plc group partners services agency charity",
            "foundation church club gym salon lodge house manor court grange kennels cattery",
            "cleaners cleaning catering butchers chippy ward unit department dept hospice pharmacy playgroup scouts",
            "solutions systems motors roofing windows energy logistics waste skips security",
        ],
    ),
    (
        "ledger",
        &[
            "expenses mileage books figures claims claim timesheet timesheets hours till accounts certificate",
            "certificates cert certs overtime numbers results grades marks returns records record logs scores fund funds float",
            "petty cash money takings collection tin donations raffle budget grant grants pension wages payroll",
            "stock meds drugs medicine data exam exams test tests sats register attendance reports report inspection",
            "inspections invoices invoice receipts ratings reviews references signatures signature votes ballots notes",
            "tombola kitty coffers subs charity dinner lottery",
        ],
    ),
    (
        "luxury",
        &[
            "conservatory tub jacuzzi extension villa range rover bmw merc mercedes tesla porsche jag audi boat yacht",
            "caravan campervan motorhome cruise rolex pool driveway motor kitchen patio holiday holidays maldives",
            "dubai marbella tenerife barbados car cars house mansion veneers teeth tan handbag wardrobe horse",
            "swimming hottub suv chopper barn loft ring diamond diamonds skiing",
        ],
    ),
    (
        "favour",
        &[
            "contract contracts tender tenders fund funds money cash float till grant grants donation donations",
            "charity raffle collection planning permission permit licence promotion brother brothers sister",
            "nephew niece cousin cousins son daughter golf mate mates wife husband mistress pal pals uncle aunt in-law",
            "missing vanished gone signed envelope envelopes cupboard keys complaint complaints reported",
            "deaths died dies dead buried bodies passed approved waved paper papers aced scores grades marks",
            "inspection ofsted cqc certificate certificates expenses mileage invoice invoices landlord",
            "doctor nurse salary sent home medicine bonus payoff payout settlement nda deal deals donor donors party friends friend favour favours",
            "drugs morphine stock bins playground job jobs quit left leaving resigned sacked moved suddenly drink drinking",
            "audits audit patio change notebook pages nights month troop neighbours lives flats gin invented journals faster stuff tanned digger notice receipt receipts hotel taxpayers taxpayer foodbank tins ebay freezer kitchen meat rat rats seized evidence papers exam answers data insurers jewellery rings wages rent deposit spain gone weans bairns lasses residents fridge hygiene drugs kit vodka whisky pub hands girls boys kids ambulance ambulances baby babies land field fields plot",
        ],
    ),
    (
        "pet",
        &[
            "cat cats dog dogs puppy pup kitten hamster rabbit guinea goat goats hen hens chicken chickens duck ducks goose",
            "pony parrot budgie seagull seagulls gull gulls pigeon pigeons squirrel squirrels fox magpie magpies badger toaster printer",
            "kettle photocopier toddler whiskers teddy teddies jelly cactus gnome wolf pigs hedgehog laminator",
        ],
    ),
    (
        "tale",
        &[
            "novel novels fiction fictional film films movie movies play plays panto pantomime villain villains",
            "character characters chapter episode series drama soap documentary dickens shakespeare macbeth hamlet",
            "poem opera musical sitcom story stories tale tales legend myth myths fairytale goldilocks thriller",
            "museum archive archives exhibition exhibit gallery century victorian victorians medieval tudor tudors",
            "georgian edwardian chartists suffragettes suffragette history historian historians tapestry roman romans viking",
            "scrooge scene theatre rehearsal rehearsals script whodunnit crime-novel recipe crossword quiz scrabble",
            "bingo netflix telly eastenders corrie emmerdale archers traitors bake-off lego monopoly cluedo parody",
        ],
    ),
];
