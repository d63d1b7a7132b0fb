// Names for the shapes of the API. The shapes themselves are generated from its description: on
// input what is optional may be absent; on output it is always there and may be null.

import type { components } from './generated';

type Schemas = components['schemas'];

export type Named = { id: string; name: string };
export type Aliased = Schemas['PersonName'];
export type Page<T> = { items: T[]; next_cursor: string | null };

// Who works here.
export type Me = Schemas['Me'];
export type Role = Me['roles'][number];
export type Locale = Me['locale'];
export type Organisation = Schemas['Organisation'];
export type Session = Schemas['Session'];
export type Team = Schemas['Team'];
export type Member = Schemas['Member'];
export type MemberChange = Schemas['MemberChange'];
export type Invitation = Schemas['Invitation'];
export type NewInvitation = Schemas['NewInvitation'];
export type InvitationLook = Schemas['InvitationLook'];
export type InvitationAcceptance = Schemas['InvitationAcceptance'];

// Lists that are data.
export type ListItem = Schemas['ListItem'];
export type Lists = Schemas['Lists'];
export type ListName = keyof Lists;
export type Norm = Schemas['Norm'];

// Places.
export type Place = Schemas['Place'];
export type NewPlace = Schemas['NewPlace'];
export type PlaceChange = Schemas['PlaceChange'];
export type Round = Schemas['Round'];
export type NewRound = Schemas['NewRound'];
export type PlacePage = Schemas['PlacePage'];

// Young people.
export type Person = Schemas['PersonRow'];
export type Layer = Person['layer'];
export type NewPerson = Schemas['NewPerson'];
export type PersonChange = Schemas['PersonChange'];
export type PersonPage = Schemas['PersonPage'];
export type FollowUp = Schemas['FollowUp'];
export type TimelineItem = Schemas['Moment'];
export type Look = Schemas['Look'];

// The plan of a young person.
export type Plan = Schemas['Plan'];
export type PlanGoal = Schemas['PlanGoal'];
export type PlanStep = Schemas['PlanStep'];
export type PlanMoment = Schemas['PlanMoment'];
export type PlanTask = Schemas['PlanTask'];
export type PlanOpportunity = Schemas['PlanOpportunity'];
export type PlanTie = Schemas['PlanTie'];
export type PlanScale = Schemas['PlanScale'];
export type PlanScaling = Schemas['PlanScaling'];
export type PlanLevels = Schemas['PlanScaleLevels'];
export type Side = PlanGoal['by']['side'];
export type NewPlanGoal = Schemas['NewPlanGoalFor'];
export type PlanGoalChange = Schemas['PlanGoalChangeOf'];
export type NewPlanComment = Schemas['NewPlanCommentOn'];
export type NewPlanStep = Schemas['NewPlanStepFor'];
export type PlanStepChange = Schemas['PlanStepChangeOf'];
export type PlanStepCut = Schemas['PlanStepCutOf'];
export type NewPlanMoment = Schemas['NewPlanMomentFor'];
export type PlanMomentChange = Schemas['PlanMomentChangeOf'];
export type PlanScaleWording = Schemas['PlanScaleWordingOf'];
export type NewPlanRating = Schemas['NewPlanRatingFor'];
export type NewPlanTask = Schemas['NewPlanTaskFor'];
export type PlanTaskChange = Schemas['PlanTaskChangeOf'];
export type NewPlanOpportunity = Schemas['NewPlanOpportunityFor'];
export type PlanOpportunityChange = Schemas['PlanOpportunityChangeOf'];
export type NewPlanOutcome = Schemas['NewPlanOutcomeFor'];
export type PlanEighteenWording = Schemas['PlanEighteenWordingOf'];
export type NewPlanTie = Schemas['NewPlanTieFor'];
export type PlanTieChange = Schemas['PlanTieChangeOf'];

// What happened.
export type Note = Schemas['Note'];
export type Audience = Note['audience'];
export type NewContact = Schemas['NewContact'];
export type Contact = Schemas['Contact'];
export type GivesBack = Schemas['GivesBack'];
export type ContactRecorded = Schemas['RecordedContact'];
export type NewPresence = Schemas['NewPresence'];
export type Presence = Schemas['Presence'];
export type NewTally = Schemas['NewTally'];
export type FollowUpEnd = Schemas['FollowUpEnd'];
export type Today = Schemas['Today'];

// Contacts from another system.
export type ImportSummary = Schemas['Import'];
export type ImportDetail = Schemas['ImportDetail'];
export type ImportColumn = Schemas['ImportColumn'];
export type ImportMapping = Schemas['ImportMapping'];
export type ImportChoice = Schemas['ImportChoice'];
export type ImportValue = Schemas['ImportValue'];
export type ImportDryRun = Schemas['ImportDryRun'];
export type ImportCounts = Schemas['ImportCounts'];
export type ImportLine = Schemas['ImportLine'];
export type ColumnUse = ImportChoice['use'];
export type Verdict = ImportLine['verdict'];

// The sealed outbox.
export type OutboxKey = Schemas['OutboxKey'];
export type SealedItem = Schemas['OutboxItem'];
export type OutboxKind = SealedItem['kind'];
export type OutboxResult = Schemas['OutboxResult'];

// Areas, and what it adds up to.
export type Area = Schemas['Area'];
export type AreaKind = Area['kind'];
export type AreaMap = Schemas['AreaMap'];
export type MapArea = AreaMap['items'][number];
export type AreasImported = Schemas['AreaImportReport'];
export type BaselineImported = Schemas['BaselineImportReport'];
export type BaselineFigure = Schemas['BaselineFigure'];
export type Period = Schemas['Period'];
export type AreaFigures = Schemas['AreaFigures'];
export type Amounts = Schemas['FigureAmounts'];
export type Inhabitants = Schemas['InhabitantsFigure'];
export type AreaFigure = Schemas['AreaFigure'];
export type PlaceFigure = Schemas['PlaceFigure'];
export type PartFigure = Schemas['PartFigure'];
export type Cut = PartFigure['cut'];
export type WeekFigure = Schemas['WeekFigure'];
export type Definition = Schemas['FigureDefinition'];

// What went wrong. Here it may also be what a proxy answered, or that nobody did; then there is
// less to tell than the server tells.
type Told = Schemas['Problem'];
export type FieldError = Told['errors'][number];
export type Problem = Pick<Told, 'status' | 'code'> & Partial<Told>;

// Who goes along.
export type Alliance = Schemas['Alliance'];
export type GoingAlong = Schemas['AllianceGoingAlong'];
export type AllianceTurn = Schemas['AllianceTurn'];
export type AllianceRole = AllianceTurn['role'];
export type AlliancePhase = Schemas['AlliancePhaseStretch']['phase'];
export type EndedHow = NonNullable<AllianceTurn['ended_how']>;
export type NewAllianceTurn = Schemas['NewAllianceTurnFor'];
export type AllianceTurnChange = Schemas['AllianceTurnChangeOf'];
export type AllianceChecks = Schemas['AllianceChecks'];
export type AllianceCheck = Schemas['AllianceCheck'];
export type CheckSide = AllianceCheck['side'];
export type AllianceMarks = Schemas['AllianceMarks'];
export type AllianceCheckQuarter = Schemas['AllianceCheckQuarter'];
export type NewAllianceCheck = Schemas['NewAllianceCheckFor'];
export type NewAlliancePhase = Schemas['NewAlliancePhaseFor'];
export type Agreements = Schemas['Agreements'];
export type Agreement = Schemas['Agreement'];
export type AgreementState = Agreement['state'];
export type AgreementVersion = Schemas['AgreementVersion'];
export type AgreementSide = AgreementVersion['side'];
export type OwnPromises = Schemas['OwnPromises'];
export type NewAgreement = Schemas['NewAgreementFor'];
export type AgreementChange = Schemas['AgreementChangeOf'];
export type Firmness = Agreements['firmness'];
export type FirmnessChange = Schemas['FirmnessChangeOf'];
export type OwnFirmness = Schemas['OwnFirmness'];
export type Reminder = Schemas['Reminder'];
export type ReminderChange = Schemas['ReminderChangeOf'];

// A young person at a link of their own.
export type OwnLink = Schemas['OwnLink'];
export type OwnLinkOffer = Schemas['OwnLinkOffer'];
export type OwnPage = Schemas['OwnPage'];
export type OwnVerdict = Schemas['OwnVerdictOf'];
export type OwnReminder = Schemas['OwnReminder'];
export type OwnPlanGoal = Schemas['OwnPlanGoal'];
export type OwnPlanStep = Schemas['OwnPlanStepFor'];
export type OwnPlanStepChange = Schemas['OwnPlanStepChangeOf'];
export type NewOwnCheck = Schemas['NewOwnCheck'];
export type OwnChecks = Schemas['OwnChecks'];
export type OwnCheck = Schemas['OwnCheck'];
export type Calendar = Schemas['Calendar'];
export type CalendarBegun = Schemas['CalendarBegun'];
export type ReachableHours = Schemas['ReachableHours'];
export type UrgentRoute = Schemas['UrgentRoute'];
export type Availability = Schemas['Availability'];
export type OwnReach = Schemas['OwnReach'];
export type Caseload = Schemas['Caseload'];
export type TeamCaseload = Schemas['TeamCaseload'];
export type GuidanceHours = Schemas['GuidanceHours'];
export type Departure = Schemas['Departure'];
export type FarewellLine = Schemas['FarewellLine'];
export type FarewellPlan = Schemas['FarewellPlanOf'];
export type ExtraHours = Schemas['ExtraHours'];
export type OwnLoad = Schemas['OwnLoad'];
export type TeamLoad = Schemas['TeamLoad'];
export type Stance = NonNullable<Contact['stances']>[number];
export type PushSubscriptionText = Schemas['PushSubscription'];
export type Boundaries = Schemas['Boundaries'];
export type BoundarySheet = Schemas['BoundarySheet'];
export type BoundaryTeamSheet = Schemas['BoundaryTeamSheet'];
export type NewBoundarySheet = Schemas['NewBoundarySheetOf'];
export type BoundaryFrame = BoundarySheet['frame'];
export type BoundaryRules = Schemas['BoundaryRules'];
export type BoundaryTeamRules = Schemas['BoundaryTeamRules'];
export type BoundaryRule = Schemas['BoundaryRule'];
export type NewBoundaryRule = Schemas['NewBoundaryRuleOf'];
export type BoundaryException = Schemas['BoundaryException'];
export type BoundaryExceptionList = Schemas['BoundaryExceptionList'];
export type NewBoundaryException = Schemas['NewBoundaryExceptionTo'];
export type Instrument = Schemas['Instrument'];
export type InstrumentDefinition = Schemas['InstrumentDefinition'];
export type InstrumentPage = Schemas['InstrumentPage'];
export type InstrumentAnswers = Schemas['InstrumentAnswers'];
export type InstrumentScore = Schemas['InstrumentScore'];
export type InstrumentSide = InstrumentAnswers['side'];
export type InstrumentWords = Schemas['InstrumentWords'];
export type NewInstrument = Schemas['NewInstrument'];
export type NewInstrumentAnswers = Schemas['NewInstrumentAnswersOf'];
export type OwnBoundaries = Schemas['OwnBoundaries'];
export type NoteChange = Schemas['NoteChange'];
export type NewNoteChange = Schemas['NewNoteChangeOf'];
export type NoteNotice = Schemas['NoteNotice'];
export type NoteStatus = NonNullable<Schemas['Note']['status']>;
export type Debrief = Schemas['Debrief'];
export type NewDebrief = Schemas['NewDebrief'];
export type AskedDebrief = Schemas['AskedDebrief'];
