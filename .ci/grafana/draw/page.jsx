// The page that draw.mjs takes a picture of. It requires its packages instead of importing them,
// because the modules of @grafana/ui import the default of packages that have none.

const {
  EventBusSrv,
  FieldType,
  applyFieldOverrides,
  cacheFieldDisplayNames,
  createTheme,
  dateTime,
  getDisplayProcessor,
  standardEditorsRegistry,
  standardFieldConfigEditorRegistry,
  toDataFrame,
} = require('@grafana/data');
const {
  BigValue,
  GlobalStyles,
  PanelChrome,
  PanelContextProvider,
  Table,
  ThemeContext,
  TimeSeries,
} = require('@grafana/ui');
const {useEffect, useState} = require('react');
const {createRoot} = require('react-dom/client');

require('uplot/dist/uPlot.min.css');

const {dashboard, range} = window.given;
const theme = createTheme({colors: {mode: 'light'}});
const CELL_WIDTH = 60;
const CELL_HEIGHT = 38;
const times = {from: dateTime(range.start * 1000), to: dateTime(range.end * 1000)};
const timeRange = {...times, raw: times};

standardEditorsRegistry.setInit(() => []);
standardFieldConfigEditorRegistry.setInit(() => []);

function legend(target, labels) {
  return target.legendFormat.replace(/\{\{(\w+)}}/g, (all, name) => labels[name] ?? '');
}

function number(text) {
  return text === null ? null : Number(text);
}

function frames(panel) {
  const all = panel.targets.flatMap((target) =>
    target.results.map(({metric, values, value}) => toDataFrame({
      refId: target.refId,
      fields: [
        {
          name: 'Time',
          type: FieldType.time,
          values: (values ?? [value]).map(([second]) => second * 1000),
        },
        {
          name: 'Value',
          type: FieldType.number,
          labels: metric,
          config: {displayNameFromDS: legend(target, metric)},
          values: (values ?? [value]).map(([, text]) => number(text)),
        },
      ],
    })));
  return overridden(all, panel);
}

function overridden(data, panel) {
  const done = applyFieldOverrides({
    data,
    fieldConfig: panel.fieldConfig,
    replaceVariables: (text) => text,
    theme,
    timeZone: 'utc',
  });
  // Without the editors of panel plug-ins, custom options are not applied.
  done.forEach((frame) => frame.fields
    .filter((field) => field.type === FieldType.number)
    .forEach((field) => {
      field.config = {
        ...panel.fieldConfig.defaults,
        ...field.config,
        custom: {...panel.fieldConfig.defaults.custom, ...field.config.custom},
      };
      field.display = getDisplayProcessor({field, theme, timeZone: 'utc'});
    }));
  cacheFieldDisplayNames(done);
  return done;
}

function Lines({panel, width, height}) {
  return (
    <TimeSeries
      frames={frames(panel)}
      height={height}
      legend={panel.options.legend}
      options={panel.options}
      timeRange={timeRange}
      timeZone="utc"
      width={width}
    />
  );
}

function Numbers({panel, width, height}) {
  const fields = frames(panel).map((frame) => frame.fields);
  return (
    <div style={{display: 'flex', height, width}}>
      {fields.map(([time, field], index) => {
        const last = field.values.findLast((value) => value !== null);
        const named = panel.options.textMode === 'name';
        const title = field.config.displayNameFromDS;
        return (
          <BigValue
            colorMode={panel.options.colorMode}
            graphMode={panel.options.graphMode}
            height={height}
            key={index}
            sparkline={panel.options.graphMode === 'none' ? undefined : {x: time, y: field}}
            theme={theme}
            value={named
              ? {numeric: last, text: title}
              : {...field.display(last), title: fields.length > 1 ? title : undefined}}
            width={width / fields.length}
          />
        );
      })}
    </div>
  );
}

function Rows({panel, width, height}) {
  const {excludeByName, renameByName} = panel.transformations[0].options;
  const found = panel.targets[0].results;
  const names = [...new Set(found.flatMap(({metric}) => Object.keys(metric)))];
  const columns = names.map((name) => ({
    name,
    type: FieldType.string,
    values: found.map(({metric}) => metric[name]),
  }));
  const value = {
    name: renameByName.Value,
    type: FieldType.number,
    values: found.map((each) => Number(each.value[1])),
  };
  const fields = excludeByName.Value ? columns : [...columns, value];
  const [frame] = overridden([toDataFrame({fields})], panel);
  return <Table data={frame} height={height} width={width} />;
}

const MARGIN = 64;

function Axis({times: at, height}) {
  return (
    <div style={{display: 'flex', justifyContent: 'space-between', marginLeft: MARGIN, height}}>
      {at.map((second) => <span key={second}>{dateTime(second * 1000).utc().format('HH:mm')}</span>)}
    </div>
  );
}

/** One line of cells for each series, from the top. */
function Cells({lines, color, width, height}) {
  const line = (height - 24) / lines.length;
  const cell = (width - MARGIN) / Math.max(...lines.map(({values}) => values.length));
  const quarter = (range.end - range.start) / 4;
  return (
    <div style={{color: theme.colors.text.secondary, fontSize: 11}}>
      {lines.map(({name, values}) => (
        <div key={name} style={{display: 'flex', height: line}}>
          <span style={{lineHeight: `${line}px`, overflow: 'hidden', width: MARGIN}}>{name}</span>
          {values.map((value, index) => (
            <span key={index} style={{background: color(value), width: cell}} />
          ))}
        </div>
      ))}
      <Axis height={20} times={[0, 1, 2, 3, 4].map((each) => range.start + each * quarter)} />
    </div>
  );
}

function numbers(result) {
  return result.values.map(([, text]) => number(text));
}

function HeatMap({panel, width, height}) {
  const display = getDisplayProcessor({
    field: {type: FieldType.number, config: {unit: panel.fieldConfig.defaults.unit}},
    theme,
  });
  const buckets = panel.targets[0].results
    .map((result) => ({le: Number(result.metric.le.replace('+Inf', 'Infinity')), result}))
    .sort((left, right) => left.le - right.le)
    .map(({le, result}) => ({le, cumulative: numbers(result)}));
  const lines = buckets.map(({le, cumulative}, at) => {
    const {text, suffix = ''} = display(le);
    return {
      name: Number.isFinite(le) ? `${text}${suffix}` : '+Inf',
      values: cumulative.map((value, index) =>
        value - (at === 0 ? 0 : buckets[at - 1].cumulative[index])),
    };
  }).reverse();
  const most = Math.max(...lines.flatMap(({values}) => values.filter(Number.isFinite)));
  const color = (value) => value > 1e-9
    ? `rgba(224, 100, 0, ${0.08 + 0.92 * Math.sqrt(value / most)})`
    : 'transparent';
  return <Cells color={color} height={height} lines={lines} width={width} />;
}

function States({panel, width, height}) {
  const [target] = panel.targets;
  const lines = target.results.map((result) => ({
    name: legend(target, result.metric),
    values: numbers(result),
  }));
  const color = (value) => (value ? theme.visualization.getColorByName('green') : 'transparent');
  return <Cells color={color} height={height} lines={lines} width={width} />;
}

function NoData({panel, width, height}) {
  return (
    <div
      style={{
        color: theme.colors.text.secondary,
        fontSize: 14,
        lineHeight: `${height}px`,
        textAlign: 'center',
        width,
      }}
    >
      {panel.fieldConfig.defaults.noValue ?? 'No data'}
    </div>
  );
}

const visuals = {
  heatmap: HeatMap,
  stat: Numbers,
  'state-timeline': States,
  table: Rows,
  timeseries: Lines,
};

function Panel({panel}) {
  const {x, y, w, h} = panel.gridPos;
  const hasData = panel.targets.some((target) => target.results.length > 0);
  const Visual = hasData ? visuals[panel.type] : NoData;
  return (
    <div style={{position: 'absolute', left: x * CELL_WIDTH + 4, top: y * CELL_HEIGHT + 4}}>
      <PanelChrome
        height={h * CELL_HEIGHT - 8}
        title={panel.title}
        width={w * CELL_WIDTH - 8}
      >
        {(width, height) => <Visual height={height} panel={panel} width={width} />}
      </PanelChrome>
    </div>
  );
}

function Row({row}) {
  return (
    <div
      style={{
        color: theme.colors.text.primary,
        fontSize: 16,
        fontWeight: 500,
        left: 12,
        position: 'absolute',
        top: row.gridPos.y * CELL_HEIGHT + 8,
      }}
    >
      {row.collapsed ? '› ' : '⌄ '}
      {row.title}
    </div>
  );
}

function Drawing() {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    setTimeout(() => setDrawn(true), 1000);
  }, []);
  const bottom = Math.max(...dashboard.panels.map(({gridPos}) => gridPos.y + gridPos.h));
  return (
    <div
      style={{
        background: theme.colors.background.canvas,
        fontFamily: theme.typography.fontFamily,
        height: bottom * CELL_HEIGHT + 8,
        position: 'relative',
        width: 24 * CELL_WIDTH,
      }}
    >
      {dashboard.panels.map((panel) => panel.type === 'row'
        ? <Row key={panel.id} row={panel} />
        : <Panel key={panel.id} panel={panel} />)}
      {drawn && <span id="drawn" />}
    </div>
  );
}

createRoot(document.getElementById('root')).render(
  <ThemeContext.Provider value={theme}>
    <GlobalStyles />
    <PanelContextProvider value={{eventBus: new EventBusSrv(), eventsScope: '', sync: () => 0}}>
      <Drawing />
    </PanelContextProvider>
  </ThemeContext.Provider>,
);
