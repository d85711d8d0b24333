import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { StaffMember } from '@tasty-food/contract';
import { Session } from '@tasty-food/portal-session';
import { FakeEventSource } from './testing';
import { OutDishes } from './out-dishes';
import { PortalFeed } from './portal-feed';

const LIST = '/api/branches/angleur/availability';
const at = '2026-11-23T12:00:00.000Z';
const row = (dishId: string, until?: string) => ({
  branchId: 'angleur',
  dishId,
  dish: dishId,
  available: false,
  until,
  version: 1,
});
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the dishes that are out', () => {
  let server: HttpTestingController;
  let out: OutDishes;
  let uninstall: () => void;
  const shown = () => [...out.of('angleur').keys()];

  beforeEach(async () => {
    uninstall = FakeEventSource.install();
    const staff = signal({ id: 'sophie' } as StaffMember);
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: Session, useValue: { staff } }],
    });
    server = TestBed.inject(HttpTestingController);
    out = TestBed.inject(OutDishes);
    TestBed.tick();
    out.of('angleur');
    await settle();
    server.expectOne(LIST).flush({ branchId: 'angleur', asOf: at, rows: [row('B01')] });
    await settle();
  });
  afterEach(() => uninstall());

  it('are those of the list, and follow what another screen does', () => {
    expect(shown()).toEqual(['B01']);
    const change = { type: 'availability-changed', branchId: 'angleur', by: 'Nadia', at };
    FakeEventSource.latest.say({ ...change, dishId: 'F01', available: false }, '1');
    expect(shown()).toEqual(['B01', 'F01']);
    FakeEventSource.latest.say({ ...change, dishId: 'B01', available: true }, '2');
    expect(shown()).toEqual(['F01']);
    expect(out.of('angleur').get('F01')).toMatchObject({ by: 'Nadia', at });
  });

  it('are loaded anew when the feed could not tell what was missed, and only then', async () => {
    FakeEventSource.latest.say({ type: 'feed-start', resumed: true, at }, '1');
    server.expectNone(LIST);
    FakeEventSource.latest.say({ type: 'feed-start', resumed: false, at }, '1');
    server.expectOne(LIST).flush({ branchId: 'angleur', asOf: at, rows: [] });
    await settle();
    expect(shown()).toEqual([]);
  });

  it('are back once their time is over', () => {
    const change = { type: 'availability-changed', branchId: 'angleur', by: 'Nadia', at, available: false };
    FakeEventSource.latest.say({ ...change, dishId: 'F01', until: '2020-01-01T00:00:00Z' }, '1');
    FakeEventSource.latest.say({ ...change, dishId: 'F02', until: '2999-01-01T00:00:00Z' }, '2');
    expect(shown()).toEqual(['B01', 'F02']);
  });

  it('are shown at once, and put back when the server refuses', async () => {
    const taken = out.takeOut('angleur', 'F01', 'Sophie');
    expect(shown()).toEqual(['B01', 'F01']);
    server.expectOne(`${LIST}/F01`).flush({ code: 'not-found' }, { status: 404, statusText: 'Not Found' });
    await expect(taken).rejects.toMatchObject({ status: 404 });
    expect(shown()).toEqual(['B01']);
  });

  it('can be taken back, change by change', async () => {
    const taken = out.takeOut('angleur', 'F01', 'Sophie');
    server.expectOne(`${LIST}/F01`).flush({ ...row('F01'), version: 7 });
    const undone = out.undo(await taken);
    const request = server.expectOne(`${LIST}/F01/undo`);
    expect(request.request.body).toEqual({ version: 7 });
    request.flush({ ...row('F01'), available: true, version: 8 });
    await undone;
    expect(shown()).toEqual(['B01']);
  });
});

describe('the feed', () => {
  it('rests while the page is hidden and goes on after the last event', () => {
    const uninstall = FakeEventSource.install();
    const staff = signal<StaffMember | undefined>(undefined);
    TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { staff } }] });
    TestBed.inject(PortalFeed);
    TestBed.tick();
    expect(FakeEventSource.opened).toHaveLength(0);
    staff.set({ id: 'sophie' } as StaffMember);
    TestBed.tick();
    const first = FakeEventSource.latest;
    first.say({ type: 'feed-start', resumed: false, at }, '41');
    const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    TestBed.tick();
    expect(first.readyState).toBe(FakeEventSource.CLOSED);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    TestBed.tick();
    expect(FakeEventSource.latest.url).toBe('/api/events?ngsw-bypass&after=41');
    hidden.mockRestore();
    uninstall();
  });
});
