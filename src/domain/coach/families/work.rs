//! People and things at work that get complained about, and news from inside.

use super::Family;

pub(super) const FAMILIES: &[Family] = &[
    (
        "boss",
        &[
            "boss bosses gaffer manager managers mgr management mgmt supervisor supervisors leader leaders head heid",
            "headteacher matron sister director directors chief chiefs exec execs executive executives ceo",
            "principal provost dean slt smt leadership hr trust council uni university employer bosses hq",
            "seniors seniormanagement superintendent sergeant sarge inspector foreman chargehand bigwigs suits",
            "upstairs governors trustees partners bursar consultant consultants registrar school college hospital",
            "department dept company housing agency academy practice surgery corporate comms it payroll",
            "facilities procurement occupational headoffice top-brass inspectorate",
        ],
    ),
    (
        "workmate",
        &[
            "colleague colleagues workmate workmates coworker coworkers teammate ta tas receptionist receptionists temp",
            "trainee intern newbie starter deputy caretaker porter porters nights days team office desk dayshift nightshift",
            "locum agency doctor doctors nurse nurses lecturer teacher teachers tutor planner clerk admin",
            "secretary technician sister consultant social worker workers physio pharmacist buddy mentor secondee",
            "caseworker hca hcas sister's cover supply someone somebody lot crew shift department dept floor payroll",
        ],
    ),
    (
        "grievance",
        &[
            "rota rotas roster off-duty overtime unpaid break breaks leave pay wage wages payslip bullied bullying",
            "supervision appraisal appraisals oneone pdr sickness redundancy redundancies restructure restructuring webinar",
            "resilience wellbeing mindfulness email emails meeting meetings teams kpi kpis targets micromanage micromanages",
            "micromanaged micromanaging promotion band grievance morale understaffed short-staffed burnout burnt burned stress stressed",
            "workload weekend weekends parking heating radiator printer training mandatory e-learning banter",
            "shift shifts hours nights lunch dinner kettle biscuits fridge desk door hotdesk hotdesking timesheet",
            "pizza yoga awayday award awards values vision newsletter survey bonus",
        ],
    ),
    (
        "inside",
        &[
            "figures results result report findings rating grade judgement funding grant bid cash money million",
            "ward wards closing closes close closed closure closures shutting shuts shut saved save jobs posts post merger",
            "merge merging merged contract award awards shortlist shortlisted winner won scheme plan plans proposal",
            "proposals rota uniform uniforms school schools unit base wing library libraries pool depot sold selling sellin sale flats",
            "restructure reorganisation redundancies redundancy cuts review inspection inspectors ofsted cqc strike",
            "pay budget budgets tax leaving going goes gone quitting resigned resigning retiring appointed appointment",
            "director head chief matron principal leader site sites service services building opening reopening",
            "reopen opens open launch launching strategy policy paper papers board minutes memo data statistics",
            "stats numbers waiting council trust hospital clinic surgery department centre hostel home homes",
            "development houses planning road bypass bridge tram station bus buses route partner deal takeover",
            "academy sixth form grammar campus degree course courses exam paper exams marks grades",
            "parking charges fees price prices rent visit royal minister name names celebrity star shop store factory",
            "investment appeal vaccine trial study research breakthrough drug outsourced outsourcing privatised",
            "nursery places beds nights shifts breaks band pension bonus exit terms suspended sacked statement",
            "lockers bunting hamper champagne bottle shovel trams lido festival turbine stadium system cancelled dropped delayed",
        ],
    ),
];
